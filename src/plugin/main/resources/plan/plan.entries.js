/*
 * What else stands on a plan, besides goals and actions: adding, changing and taking away, in forms that the server has
 * drawn. Nothing is saved before somebody says so, and nothing typed is lost when it cannot be.
 */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;
  const part = Samskriv.part;
  const PATIENCE_MS = 400;

  const open = new Set();

  /** A form in its place. Options: plan, host, template, kind, id, state (what stands; none for what is new), preset,
   *  parent, back (where the focus goes), erases, removable. */
  class Entry {
    constructor(options) {
      Object.assign(this, options);
      this.ref = this.plan.dataset.samskrivPlan;
      this.own = page.own(this.ref);
      this.form = page.form(this.ref, this.template);
      this.host.append(this.form);
      this.capture();
      this.fields = new Samskriv.PlanFields(this.form, this.own ? page.ownMode(this.ref) : "", this.plan.dataset.reader);
      this.status = new Samskriv.State(part(this.form, "states"));
      if (this.state) {
        this.seen = this.state.revision;
        this.fields.begin(this.state);
      } else {
        this.beginNew();
      }
      this.presetFields().forEach((field) => (field.box.hidden = true));
      this.form.querySelector("[data-do=remove]").hidden = !this.state || !this.removable;
      this.first = JSON.stringify(this.fields.all.map((field) => field.read()));
      this.listen();
      open.add(this);
      this.focus();
    }

    /** How the person's words come in is asked once in a form, where a worker writes. */
    capture() {
      if (!this.own) {
        part(this.form, "capture-place").replaceWith(page.form(this.ref, "entry-capture"));
        Samskriv.label(part(this.form, "original-label"), this.form.elements.original);
      }
    }

    presetFields() {
      return this.fields.all.filter((field) => field.name in (this.preset || {}));
    }

    beginNew() {
      const on = this.fields.named("on");
      // what stands on a map is mostly true of no day
      if (on && this.kind !== "assessment-items") {
        on.write(today());
      }
      this.presetFields().forEach((field) => field.write(String(this.preset[field.name])));
      this.fields.show();
    }

    focus() {
      const first = this.fields.all.find((field) => !field.box.hidden && field.controls[0].offsetParent !== null);
      (first ? first.controls[0] : this.form.querySelector("[type=submit]")).focus();
    }

    get unsaved() {
      return JSON.stringify(this.fields.all.map((field) => field.read())) !== this.first;
    }

    listen() {
      this.form.addEventListener("input", () => this.fields.show());
      this.form.addEventListener("change", () => this.fields.show());
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.save();
      });
      this.form.addEventListener("click", (event) => {
        const control = event.target.closest("[data-do]");
        if (control) {
          this.press(control.dataset.do, control);
        }
      });
      this.form.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          this.leave();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          this.save();
        }
      });
    }

    press(what, control) {
      const box = control.closest("[data-entry-field]");
      const field = box && this.fields.named(box.dataset.entryField);
      if (what === "unfold") {
        field.unfold(true);
        field.controls[0].focus();
      } else if (what === "decline") {
        this.decline(field);
      } else if (what === "remove") {
        this.remove();
      } else if (what === "cancel") {
        this.leave();
      }
    }

    /** One touch, and it is not asked for; where it is all there is to answer, the form goes. */
    decline(field) {
      field.write("");
      this.fields.show();
      if (box(field).required === "true") {
        this.leave();
      } else {
        const back = field.box.querySelector("[data-do=unfold]");
        (back || this.form.querySelector("[type=submit]")).focus();
      }
    }

    body() {
      const body = this.fields.body();
      if (!this.state) {
        Object.assign(body, this.preset, this.parent ? { [this.kind === "assessment-items" ? "assessment" : "goal"]: this.parent } : {});
        Object.keys(body).forEach((name) => (body[name] === null || body[name] === false) && delete body[name]);
      }
      return body;
    }

    async save() {
      const body = this.body();
      if (this.state && Object.keys(body).length === 0) {
        this.close(false);
        return;
      }
      await this.send(() => (this.state
        ? api.change(this.kind, this.id, this.seen, body)
        : api.add(api.entriesOf(this.ref, this.kind), this.id, body)));
    }

    /** One at a time; what is written stays until the server has it. */
    async send(work) {
      if (this.busy) {
        return;
      }
      this.busy = true;
      this.clearErrors();
      const patience = setTimeout(() => this.status.tell("saving"), PATIENCE_MS);
      let again = false;
      try {
        await work();
        this.close(true);
      } catch (refusal) {
        again = refusal.status === 412 && Boolean(refusal.current) && this.meet(refusal.current);
        if (!again) {
          this.refused(refusal);
        }
      } finally {
        clearTimeout(patience);
        this.busy = false;
      }
      if (again) {
        await this.save();
      }
    }

    /** Somebody has saved meanwhile. Whether what they changed is nothing that is changed here: then it is sent again. */
    meet(current) {
      let others = false;
      this.seen = current.revision;
      if (current.removed) {
        this.conflict = AJS.I18n.getText("samskriv.entry.gone");
        return false;
      }
      this.conflict = null;
      this.fields.all.forEach((field) => {
        const now = field.of(current, this.fields.reader);
        if (Samskriv.same(now, field.base)) {
          return;
        }
        const mine = field.changed;
        field.goOnFrom(current, this.fields.reader);
        if (mine) {
          others = true;
          this.problem(field, AJS.I18n.getText("samskriv.js.others-saved", field.words(now)));
        } else {
          field.write(now);
        }
      });
      this.fields.show();
      return !others;
    }

    refused(refusal) {
      if (refusal.status === 401) {
        this.status.tell("signed-out");
      } else if (!refusal.status || refusal.status >= 500) {
        const again = { words: AJS.I18n.getText("samskriv.js.try-now"), go: () => this.save() };
        this.status.say("failed", AJS.I18n.getText("samskriv.js.unsure"), again);
      } else if (refusal.status === 412) {
        this.status.say("failed", AJS.I18n.getText("samskriv.js.not-saved", this.conflict || refusal.message));
        this.toFirstProblem();
      } else {
        const placed = refusal.errors.filter((error) => this.place(error));
        this.status.say("failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
        if (placed.length) {
          this.toFirstProblem();
        }
      }
    }

    /** Each error beside its field; how the words came in stands in one place for all. */
    place(error) {
      const names = error.field.split(/[.[]/);
      const capture = ["mode", "confirmed", "original"].includes(names[1]) && !this.own && part(this.form, "capture");
      const field = this.fields.named(names[0] === "agree" ? "agreedBy" : names[0]);
      if (capture && !capture.hidden) {
        const control = this.form.elements[names[1]];
        this.mark(names[1] === "mode" ? part(this.form, "modes") : control.closest("label, .smk-field"), control.length ? control[0] : control, error.message);
        return true;
      } else if (field) {
        this.problem(field, error.message);
        return true;
      }
      return false;
    }

    problem(field, words) {
      field.unfold(true);
      this.mark(field.box, field.controls[0], words);
    }

    mark(after, control, words) {
      const problem = document.createElement("p");
      problem.className = "smk-state smk-state--failed smk-after smk-said";
      problem.dataset.problem = "true";
      problem.textContent = words;
      after.after(problem);
      control.dataset.describedby = control.getAttribute("aria-describedby") || "";
      control.setAttribute("aria-describedby", (control.dataset.describedby + " " + Samskriv.id(problem)).trim());
      control.setAttribute("aria-invalid", "true");
    }

    toFirstProblem() {
      const first = this.form.querySelector('[aria-invalid="true"]');
      if (first) {
        first.focus();
      }
    }

    clearErrors() {
      this.form.querySelectorAll("[data-problem]").forEach((problem) => problem.remove());
      this.form.querySelectorAll('[aria-invalid="true"]').forEach((control) => {
        control.removeAttribute("aria-invalid");
        control.setAttribute("aria-describedby", control.dataset.describedby);
      });
      this.status.say("", "");
    }

    leave() {
      if (!this.busy && (!this.unsaved || window.confirm(AJS.I18n.getText("samskriv.js.discard")))) {
        this.close(false);
      }
    }

    close(saved, words) {
      open.delete(this);
      const place = '[data-revision][data-id="' + this.id + '"]';
      this.host.remove();
      page.closed(this.plan, saved, [saved && !words ? place : "", this.back], words || (saved ? AJS.I18n.getText("samskriv.js.saved", Samskriv.time()) : ""));
    }

    remove() {
      Samskriv.planEntryRemoval.ask(this);
    }
  }

  function box(field) {
    return field.box.dataset;
  }

  /** The day where the reader is. */
  function today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function preset(control) {
    return JSON.parse(control.dataset.values || "{}");
  }

  function add(control, plan) {
    const host = page.hostAfter(control.parentElement);
    if (host) {
      const kind = control.dataset.entryKind;
      new Entry({
        plan: plan, host: host, template: "entry-" + kind, kind: kind, id: Samskriv.uuid(),
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
      new Entry({
        plan: plan, host: host, template: "entry-" + kind, kind: kind, id: entity.dataset.id, state: state,
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
      new Entry({
        plan: plan, host: host, template: "entry-goals-" + control.dataset.formName, kind: "goals", id: goal.dataset.id,
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

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(open).some((entry) => entry.form.isConnected && entry.unsaved)) {
      event.preventDefault();
    }
  });

  Samskriv.planEntries = { press: press, Form: Entry };
})();
