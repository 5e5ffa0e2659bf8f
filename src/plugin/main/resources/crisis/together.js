/* Beside the forms of making a crisis plan: what is read aloud, and going on without losing what is written. */
(function () {
  "use strict";

  const FORM = '.smk-together form[data-samskriv="form"]';
  let goingTo = null;
  let placesOpen = false;

  /** «Les opp: … Stemmer det?» for what somebody said and another wrote; nothing for what is written together. */
  function aloud(form) {
    const mode = form.querySelector('[data-samskriv="mode"]');
    const box = form.querySelector('[data-at="read-back"]');
    if (!mode || !box) {
      return;
    }
    const words = Array.from(form.querySelectorAll('[data-samskriv="words"]')).map((area) => area.value.trim()).filter(Boolean).join(" – ");
    box.hidden = mode.value === "TOGETHER";
    box.querySelector("input").checked = false;
    box.querySelector('[data-at="aloud"]').textContent = words ? AJS.I18n.getText("samskriv.crisis.together.read-aloud", words) : "";
  }

  function written() {
    return Array.from(document.querySelectorAll(FORM)).find((form) => form.checkVisibility()
      && Array.from(form.querySelectorAll("textarea, input[type=text], input[type=tel]")).some((field) => field.value.trim() && field.value !== field.defaultValue));
  }

  ["change", "input"].forEach((kind) => document.addEventListener(kind, function (event) {
    const form = event.target.closest && event.target.closest(FORM);
    if (form && event.target.matches('[data-samskriv="mode"], [data-samskriv="words"]')) {
      goingTo = null;
      aloud(form);
    }
  }));

  document.addEventListener("click", function (event) {
    const link = event.target.closest('.smk-together a[data-samskriv="step"]');
    const form = link && !event.ctrlKey && !event.metaKey && !event.shiftKey && written();
    if (form) {
      event.preventDefault();
      goingTo = link.href;
      form.requestSubmit();
    }
  });

  document.addEventListener("toggle", function (event) {
    if (event.target.matches && event.target.matches('[data-samskriv="places"]')) {
      placesOpen = event.target.open;
    }
  }, true);

  AJS.toInit(function () {
    if (!document.querySelector(".smk-together")) {
      return;
    }
    Samskriv.forms.whenDrawn(function () {
      const places = document.querySelector('[data-samskriv="places"]');
      if (places) {
        places.open = placesOpen;
      }
      if (goingTo) {
        location.assign(goingTo);
      }
    });
    document.querySelectorAll(FORM).forEach(aloud);
  });
})();
