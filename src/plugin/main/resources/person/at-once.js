/*
 * One click that does one thing (`data-method`, `data-path`, `data-revision`, `data-body`). Afterwards the browser goes on
 * (`data-then`), or the server draws this part of the page again.
 */
(function () {
  "use strict";

  const AT_ONCE = 'button[data-samskriv="at-once"]';

  /** Sending the same click again, after an answer that got lost, is the same click. */
  function keyOf(button) {
    button.dataset.attempt = button.dataset.attempt || Samskriv.uuid();
    return button.dataset.attempt;
  }

  async function act(button) {
    const state = button.closest("[data-samskriv-part]").querySelector('[data-samskriv="state"]');
    const body = JSON.parse(button.dataset.body || "{}");
    button.setAttribute("aria-disabled", "true");
    let saved;
    try {
      saved = await Samskriv.forms.saving(state, () => Samskriv.people.change(
        button.dataset.method, button.dataset.path, button.dataset.revision, keyOf(button), body));
    } catch (refusal) {
      button.removeAttribute("aria-disabled");
      Samskriv.say(state, "failed", Samskriv.forms.notSaved(refusal));
      return;
    }
    if (button.dataset.then) {
      location.assign(button.dataset.then);
    } else {
      await Samskriv.forms.redraw(button, saved).catch(() => Samskriv.say(state, "saved", AJS.I18n.getText("samskriv.js.saved-unseen")));
    }
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest(AT_ONCE);
    if (button && button.getAttribute("aria-disabled") !== "true") {
      act(button);
    }
  });
})();
