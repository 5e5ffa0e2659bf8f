/* The big screen looks for what is written, one question at a time, while somebody looks at it. */
(function () {
  "use strict";

  const SCREEN = "[data-samskriv-screen]";
  const EVERY_MS = 4000;
  const LONGEST_MS = 60000;

  async function look(wait) {
    const screen = document.querySelector(SCREEN);
    if (!screen) {
      return;
    }
    let next = EVERY_MS;
    if (!document.hidden) {
      try {
        const fresh = (await Samskriv.fragment((screen.dataset.screenOf || "meetings") + "/" + screen.dataset.samskrivScreen + "/screen")).querySelector(SCREEN);
        if (fresh && fresh.innerHTML !== screen.innerHTML) {
          Array.from(screen.querySelectorAll(":scope > :not(.smk-links)")).forEach((old) => old.remove());
          Array.from(fresh.querySelectorAll(":scope > :not(.smk-links)")).forEach((part) => screen.append(document.importNode(part, true)));
        }
      } catch (refusal) {
        if (refusal.status === 404 || refusal.status === 401) {
          // who may not read it any more reads nothing of it any more
          location.reload();
          return;
        }
        next = Math.min(wait * 2, LONGEST_MS);
      }
    }
    setTimeout(() => look(next), next);
  }

  AJS.toInit(() => setTimeout(() => look(EVERY_MS), EVERY_MS));
})();
