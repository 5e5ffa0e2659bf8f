/* Emergency access: a reference, and one button for the reason. What the server refuses is said, and the reference stays. */
(function () {
  "use strict";

  const FORM = 'form[data-samskriv="emergency"]';

  /** Sending the same click again, after an answer that got lost, is the same click. */
  function keyOf(form, path, body) {
    const words = path + JSON.stringify(body);
    if (form.dataset.words !== words) {
      form.dataset.words = words;
      form.dataset.attempt = Samskriv.uuid();
    }
    return form.dataset.attempt;
  }

  function busy(form, sending) {
    form.querySelectorAll("button").forEach((button) => { button.disabled = sending; });
  }

  async function open(form, button) {
    const state = form.querySelector('[data-samskriv="state"]');
    const ref = form.elements.ref.value.trim().toUpperCase();
    const line = form.elements.line.value.trim();
    if (!ref) {
      form.elements.ref.focus();
      return;
    }
    const path = "persons/" + encodeURIComponent(ref) + "/emergency-accesses";
    const body = Object.assign({ reason: button.value }, line ? { line: line } : {});
    busy(form, true);
    try {
      await Samskriv.forms.saving(state, () => Samskriv.people.change("POST", path, "", keyOf(form, path, body), body));
    } catch (refusal) {
      busy(form, false);
      Samskriv.say(state, "failed", refusal.message);
      (refusal.errors.length ? form.elements.line : form.elements.ref).focus();
      return;
    }
    location.assign("kriseark?ref=" + encodeURIComponent(ref));
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest(FORM + " button[type=button]");
    if (button) {
      open(button.closest(FORM), button);
    }
  });

  /* Enter stands for the one reason that has to be written, so that it never says that a life is in danger. */
  document.addEventListener("submit", function (event) {
    if (event.target.matches(FORM)) {
      event.preventDefault();
      open(event.target, event.target.querySelector("[type=submit]"));
    }
  });

  AJS.toInit(() => document.querySelectorAll(FORM).forEach((form) => { form.hidden = false; }));
})();
