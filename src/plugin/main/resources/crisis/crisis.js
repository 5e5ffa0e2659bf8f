/* The whole crisis plan on the page: writing its lines where they stand, one form at a time. */
(function () {
  "use strict";

  const CRISIS = "[data-samskriv-crisis]";
  const PART = '[data-samskriv-part="crisis-entries"]';
  const api = Samskriv.crisisApi;
  /** The form that is open, and the plan it is of. */
  let open = null;

  function forms(ref) {
    return document.querySelector('[data-samskriv-forms="crisis-' + ref + '"]');
  }

  function say(root, kind, words) {
    Samskriv.say(root.querySelector(PART + ' [data-samskriv="state"]'), kind, words);
  }

  /** The control that opened the form, or the one that has come in its place. */
  function back(root, control) {
    const section = root.querySelector('[data-samskriv="crisis-add"][data-section="' + control.dataset.section + '"]');
    const found = control.isConnected ? control : section;
    if (found && found.offsetParent !== null) {
      found.focus();
    }
  }

  async function closed(root, control, entry, saved, words) {
    open = null;
    if (!saved) {
      back(root, control);
      return;
    }
    try {
      await Samskriv.forms.redraw(root.querySelector(PART), { id: entry.id });
      say(root, "saved", words === AJS.I18n.getText("samskriv.plan.removed") ? AJS.I18n.getText("samskriv.crisis.entry.js.removed") : words);
    } catch (unseen) {
      say(root, "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
    }
  }

  function surface(root, control) {
    const ref = root.dataset.samskrivCrisis;
    const all = forms(ref);
    return {
      own: all.dataset.own === "true",
      ownMode: all.dataset.ownMode,
      reader: "",
      form: (name) => all.querySelector('template[data-form="' + name + '"]').content.firstElementChild.cloneNode(true),
      get: (kind, id) => api.get(id),
      add: (kind, id, body) => api.add(ref, id, body),
      change: (kind, id, seen, body) => api.change(id, seen, body),
      remove: (kind, id, seen, agreed) => api.remove(id, seen, agreed),
      parentField: () => "",
      placeOf: () => "",
      newPlace: () => "",
      closed: (entry, saved, places, words) => closed(root, control, entry, saved, words),
    };
  }

  /** Where a form stands: below the line it is about, or below the part's other lines. */
  function hostOf(control) {
    const line = control.closest("[data-samskriv-entry], .smk-crisis__line");
    return Samskriv.hostAfter(line || control.closest("[data-crisis-section]").querySelector("ul").lastElementChild);
  }

  function begin(root, control, section, more) {
    const host = hostOf(control);
    if (host) {
      open = new Samskriv.Entry(Object.assign({ surface: surface(root, control), host: host, template: "entry-crisis-" + section, kind: "crisis-entries" }, more));
      const room = root.querySelector("[data-crisis-room]").cloneNode(true);
      open.form.querySelector(".smk-editor__foot").before(room);
    }
  }

  async function press(control) {
    const root = control.closest(CRISIS);
    if (control.dataset.samskriv === "crisis-add") {
      const section = control.dataset.section;
      begin(root, control, section, { id: Samskriv.uuid(), preset: { section: section.toUpperCase().replace(/-/g, "_") } });
      return;
    }
    const line = control.closest("[data-samskriv-entry]");
    try {
      const state = await api.get(line.dataset.samskrivEntry);
      begin(root, control, line.dataset.section, { id: state.id, state: state, removable: true });
    } catch (refusal) {
      say(root, "failed", refusal.message);
    }
  }

  /** What is being written is not drawn over: it is saved or left first. */
  function keepsOpen(target) {
    if (!open || !open.form.isConnected || open.host.contains(target) || !target.closest(CRISIS)) {
      return false;
    }
    if (!open.unsaved) {
      open.close(false);
      return false;
    }
    say(open.host.closest(CRISIS), "failed", AJS.I18n.getText("samskriv.crisis.entry.js.save-first"));
    open.form.querySelector("textarea, input, select").focus();
    return true;
  }

  function hold(event) {
    const does = event.target.closest('button[data-samskriv="at-once"], [data-samskriv^="crisis-"], form');
    if (does && (event.type === "submit" || !does.matches("form")) && keepsOpen(event.target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function enliven() {
    document.querySelectorAll(CRISIS).forEach((root) => root.classList.add("smk--live"));
    document.querySelectorAll(CRISIS + " a[data-samskriv-to]:not([href])").forEach((link) => (link.href = api.page(link.dataset.samskrivTo)));
  }

  document.addEventListener("click", hold, true);
  document.addEventListener("submit", hold, true);
  document.addEventListener("click", function (event) {
    const control = event.target.closest('[data-samskriv="crisis-add"], [data-samskriv="crisis-edit"]');
    if (control) {
      press(control);
    }
  });

  Samskriv.forms.whenDrawn(enliven);
  AJS.toInit(enliven);
})();
