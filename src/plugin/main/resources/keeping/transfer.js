/* While something goes on that takes long, its part of the page is drawn again and again. */
(function () {
  "use strict";

  const GOING = "[data-samskriv-going]";
  const PAUSE_MS = 2000;

  async function look() {
    const part = document.querySelector(GOING);
    if (!part) {
      return;
    }
    // whoever is about to press something finds it where it was
    if (!part.contains(document.activeElement)) {
      const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
      const page = answer && answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page && page.querySelector('[data-samskriv-part="' + part.dataset.samskrivPart + '"]');
      if (fresh) {
        part.replaceWith(fresh);
        fresh.querySelectorAll('[data-samskriv="at-once"]').forEach((button) => { button.hidden = false; });
      }
    }
    setTimeout(look, PAUSE_MS);
  }

  AJS.toInit(() => setTimeout(look, PAUSE_MS));
})();
