/*
 * A form that the server has drawn from what a kind of entry declares: adding, changing and taking away. Nothing is saved
 * before somebody says so, and nothing typed is lost when it cannot be. Where it stands, how it is sent and what is drawn
 * again afterwards is said by its `surface`.
 */
(function () {
  "use strict";

  const part = Samskriv.part;
  const PATIENCE_MS = 400;

  const open = new Set();

  /**
   * A form in its place. Options: surface, host, template, kind, id, state (what stands; none for what is new), preset (values
   * that nobody is asked for), voice (whose words its texts are, when nobody is asked), parent, back (where the focus goes),
   * removable.
   *
   * A surface is where forms are opened: `own`, `ownMode` and `reader` of the page, form(name) for a fresh copy, add(kind, id,
   * body), change(kind, id, seen, body), remove(kind, id, seen, agreed), get(kind, id), parentField(kind), and closed(entry,
   * saved, places, words), which draws the page again; placeOf(id) selects what was saved.
   */
  class Entry {
    constructor(options) {
      Object.assign(this, options);
      this.own = this.surface.own;
      this.form = this.surface.form(this.template);
      this.host.append(this.form);
      Samskriv.nameAfter(this.form, this.form.closest("article[aria-label]"));
      this.capture();
      this.fields = new Samskriv.Fields(this.form, this.own ? this.surface.ownMode : "", this.surface.reader);
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
        part(this.form, "capture-place").replaceWith(this.surface.form("entry-capture"));
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
        on.write(Samskriv.today());
      }
      this.presetFields().forEach((field) => field.write(String(this.preset[field.name])));
      if (this.voice) {
        this.fields.all.forEach((field) => field.speakAs(this.voice));
      }
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
      if (field.box.dataset.required === "true") {
        this.leave();
      } else {
        const back = field.box.querySelector("[data-do=unfold]");
        (back || this.form.querySelector("[type=submit]")).focus();
      }
    }

    body() {
      const body = this.fields.body();
      if (!this.state) {
        Object.assign(body, this.preset, this.parent ? { [this.surface.parentField(this.kind)]: this.parent } : {});
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
        ? this.surface.change(this.kind, this.id, this.seen, body)
        : this.surface.add(this.kind, this.id, body)));
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
      this.host.remove();
      this.surface.closed(this, saved, [saved && !words ? this.surface.placeOf(this.id) : "", this.back], words || (saved ? AJS.I18n.getText("samskriv.js.saved", Samskriv.time()) : ""));
    }

    remove() {
      Samskriv.entryRemoval.ask(this);
    }
  }

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(open).some((entry) => entry.form.isConnected && entry.unsaved)) {
      event.preventDefault();
    }
  });

  Samskriv.Entry = Entry;
})();
