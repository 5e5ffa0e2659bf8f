/*
 * What the pages about who sees what have beside their forms: paper, what a withdrawal will do, and somebody around the
 * person as somebody who takes part.
 */
(function () {
  "use strict";

  function heading(text) {
    const title = document.createElement("h4");
    title.textContent = text;
    return title;
  }

  function listed(title, sentences) {
    const box = document.createElement("div");
    box.className = "smk-preview";
    const list = document.createElement("ul");
    list.append(...sentences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }));
    box.append(heading(title), list);
    return box;
  }

  /** What stops, and what cannot be undone, as it is when it is asked. */
  async function preview(place) {
    try {
      const effect = await Samskriv.sees.preview(place.dataset.path);
      const parts = [];
      if (effect.stops.length) {
        parts.push(listed(AJS.I18n.getText("samskriv.js.sees.stops"), effect.stops));
      }
      if (effect.remains.length) {
        parts.push(listed(AJS.I18n.getText("samskriv.js.sees.remains"), effect.remains));
      }
      place.replaceChildren(...parts);
    } catch (refusal) {
      place.textContent = refusal.message;
    }
  }

  /** Somebody who is listed already need not be written once more; what is typed stays. */
  function suggest(select) {
    const chosen = select.selectedOptions[0];
    const form = select.form;
    [["name", chosen.value ? chosen.dataset.name : ""], ["role", chosen.dataset.role], ["kind", chosen.dataset.kind]]
      .map((pair) => [form.querySelector('[name="' + pair[0] + '"]'), pair[1]])
      .filter((pair) => pair[0] && pair[1])
      .forEach((pair) => { pair[0].value = pair[1]; });
  }

  document.addEventListener("click", function (event) {
    const opens = event.target.closest("[data-opens]");
    if (event.target.closest('[data-samskriv="print"]')) {
      window.print();
    } else if (opens) {
      const place = document.querySelector('form[data-key="' + opens.dataset.opens + '"] [data-samskriv="preview"]');
      if (place && !place.closest("form").hidden) {
        preview(place);
      }
    }
  });

  document.addEventListener("change", function (event) {
    if (event.target.matches('select[name="related"]')) {
      suggest(event.target);
    }
  });

  AJS.toInit(() => document.querySelectorAll('[data-samskriv="print"]').forEach((button) => { button.hidden = false; }));
})();
