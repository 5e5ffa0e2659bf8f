/* While something goes on that takes long, its part of the page is drawn again and again; whoever stands in it stays there. */
(function () {
  "use strict";

  const GOING = "[data-samskriv-going]";
  const PAUSE_MS = 2000;

  /** The same place in what was drawn again; nothing where the reader stands elsewhere. */
  function placeOf(part) {
    const at = part.contains(document.activeElement) ? document.activeElement : null;
    const entry = at && at.closest("[data-samskriv-entry]");
    return at && at.dataset.path ? '[data-path="' + at.dataset.path + '"]'
      : entry ? '[data-samskriv-entry="' + entry.dataset.samskrivEntry + '"]' : "";
  }

  function drawAgain(part, page) {
    const fresh = page.querySelector('[data-samskriv-part="' + part.dataset.samskrivPart + '"]');
    if (fresh) {
      const place = placeOf(part);
      part.replaceWith(fresh);
      fresh.querySelectorAll('[data-samskriv="at-once"]').forEach((button) => { button.hidden = false; });
      const same = place && fresh.querySelector(place);
      if (same) {
        same.focus();
      }
    }
  }

  async function look() {
    const part = document.querySelector(GOING);
    if (part) {
      const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
      if (answer && answer.ok && part.isConnected) {
        drawAgain(part, new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    }
    setTimeout(look, PAUSE_MS);
  }

  AJS.toInit(() => setTimeout(look, PAUSE_MS));
})();
