/* One touch: what is done with a card, with what stands first, and with what is said of the plan as a whole. */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;

  /** Nothing is sent twice while it is on its way; afterwards the plan says how it stands. */
  async function once(control, work) {
    const plan = control.closest(page.PLAN);
    const ref = plan.dataset.samskrivPlan;
    const entry = control.closest("[data-id]");
    if (control.disabled) {
      return;
    }
    control.disabled = true;
    try {
      await work(ref);
    } catch (refusal) {
      control.disabled = false;
      if (refusal.status === 412) {
        await page.redraw(ref, [placeOf(entry)]);
        page.say(ref, "failed", AJS.I18n.getText("samskriv.js.chosen-meanwhile"));
      } else {
        page.say(ref, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
        control.focus();
      }
      return;
    }
    page.redraw(ref, [placeOf(entry)], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
  }

  function placeOf(entry) {
    return entry && '[data-id="' + entry.dataset.id + '"]';
  }

  function change(control) {
    const of = control.dataset;
    return () => api.change(of.of, of.which, Number(of.seen), JSON.parse(of.change));
  }

  /** Words of the plan as a whole that nobody has said yet. */
  function editHead(control) {
    const plan = control.closest(page.PLAN);
    const ref = plan.dataset.samskrivPlan;
    const field = control.dataset.field;
    const host = page.hostAfter(control.closest("li") || control.parentElement);
    if (!host) {
      return;
    }
    Samskriv.planTexts.openNew({
      plan: plan,
      host: host,
      kind: "plan-head",
      field: field,
      voice: "PERSON",
      id: ref,
      owner: control.dataset.owner,
      label: control.textContent.trim(),
      back: '[data-samskriv="edit-head"][data-field="' + field + '"]',
      add: (value) => api.changeHead(ref, { [field]: api.text(value) }),
    });
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest("button[data-samskriv]");
    if (!control || !control.closest(page.PLAN)) {
      return;
    }
    const what = control.dataset.samskriv;
    if (what === "entry-set") {
      once(control, change(control));
    } else if (what === "make-win") {
      once(control, () => api.makeWin(control.dataset.which));
    } else if (what === "head-set") {
      once(control, (ref) => api.changeHead(ref, JSON.parse(control.dataset.change)));
    } else if (what === "edit-head") {
      editHead(control);
    } else if (what === "begin-map") {
      once(control, (ref) => api.add("persons/" + encodeURIComponent(ref) + "/assessments", Samskriv.uuid(), { map: control.dataset.map }));
    } else if (what === "keep-map") {
      once(control, (ref) => api.keepMap(ref, control.dataset.map));
    } else if (what === "print-map") {
      window.print();
    }
  });
})();
