/* What else stands on a plan, besides goals and actions: adding, changing and taking away, in forms that the server has drawn. */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;

  /** Where forms of a plan are opened. */
  function surface(plan) {
    const ref = plan.dataset.samskrivPlan;
    return {
      own: page.own(ref),
      ownMode: page.ownMode(ref),
      reader: plan.dataset.reader,
      form: (name) => page.form(ref, name),
      get: api.get,
      add: (kind, id, body) => api.add(api.entriesOf(ref, kind), id, body),
      change: api.change,
      remove: api.remove,
      parentField: (kind) => (kind === "assessment-items" ? "assessment" : "goal"),
      placeOf: (id) => '[data-revision][data-id="' + id + '"]',
      newPlace: (kind) => '[data-samskriv="new-entry"][data-entry-kind="' + kind + '"]',
      closed: (entry, saved, places, words) => page.closed(plan, saved, places, words),
    };
  }

  function preset(control) {
    return JSON.parse(control.dataset.values || "{}");
  }

  function add(control, plan) {
    const host = page.hostAfter(control.parentElement);
    if (host) {
      const kind = control.dataset.entryKind;
      new Samskriv.Entry({
        surface: surface(plan), host: host, template: "entry-" + kind, kind: kind, id: Samskriv.uuid(),
        preset: preset(control), parent: control.dataset.parent, back: page.placeOf(control),
      });
    }
  }

  /** Reads what stands before it opens a form, so that nobody writes over what they have not seen. */
  async function edit(control, plan) {
    const entity = control.closest("[data-samskriv-entry]");
    const host = page.hostAfter(control.parentElement);
    if (!host) {
      return;
    }
    const kind = entity.dataset.entryKind;
    try {
      const state = await api.get(kind, entity.dataset.id);
      new Samskriv.Entry({
        surface: surface(plan), host: host, template: "entry-" + kind, kind: kind, id: entity.dataset.id, state: state,
        preset: preset(control), back: page.placeOf(control), removable: true,
      });
    } catch (refusal) {
      host.remove();
      page.say(plan.dataset.samskrivPlan, "failed", refusal.message);
    }
  }

  /** What else is said of a goal. */
  async function details(control, plan) {
    const goal = control.closest("[data-samskriv-goal]");
    const host = page.hostAfter(control.parentElement);
    if (!host) {
      return;
    }
    try {
      const state = await api.get("goals", goal.dataset.id);
      new Samskriv.Entry({
        surface: surface(plan), host: host, template: "entry-goals-" + control.dataset.formName, kind: "goals", id: goal.dataset.id,
        state: state, back: page.placeOf(control),
      });
    } catch (refusal) {
      host.remove();
      page.say(plan.dataset.samskrivPlan, "failed", refusal.message);
    }
  }

  /** One touch that says where something stands now (`data-values`). */
  async function set(control, plan) {
    const entity = control.closest("[data-samskriv-entry]");
    const ref = plan.dataset.samskrivPlan;
    control.disabled = true;
    try {
      await api.change(entity.dataset.entryKind, entity.dataset.id, Number(entity.dataset.revision), preset(control));
      await page.redraw(ref, [page.placeOf(control), '[data-samskriv-entry="' + entity.dataset.id + '"]'], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
    } catch (refusal) {
      control.disabled = false;
      page.say(ref, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
    }
  }

  /** Whether this is what was pressed. */
  function press(what, control, plan) {
    const does = { "new-entry": add, "edit-entry": edit, "set-entry": set, "goal-details": details }[what];
    if (does) {
      does(control, plan);
    }
    return Boolean(does);
  }

  Samskriv.planEntries = { press: press };
})();
