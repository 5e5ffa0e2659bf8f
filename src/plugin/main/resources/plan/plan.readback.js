/* «Les opp alt nytt»: everything nobody has read back yet, one text at a time, in large type. */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;
  const part = Samskriv.part;

  class Reading {
    constructor(plan, texts) {
      this.plan = plan;
      this.ref = plan.dataset.samskrivPlan;
      this.texts = texts;
      this.next = 0;
      this.done = 0;
      this.place = plan.querySelector('[data-samskriv="unread-bar"]');
      this.place.hidden = true;
      this.show();
    }

    get text() {
      return this.texts[this.next];
    }

    idOf(text) {
      return text.kind === "PLAN" ? this.ref : text.id;
    }

    show() {
      const old = this.form;
      this.form = page.form(this.ref, "read-back");
      (old || this.place).after(this.form);
      if (old) {
        old.remove();
      }
      const text = this.text;
      part(this.form, "title").textContent = AJS.I18n.getText("samskriv.plan.reading.title", String(this.next + 1), String(this.texts.length));
      part(this.form, "source").textContent = AJS.I18n.getText("samskriv.plan.reading.source", text.text.capturedBy.name, day(text.text.at));
      part(this.form, "words").textContent = text.text.text;
      part(this.form, "words").lang = text.text.language;
      this.form.elements.text.value = text.text.text;
      this.form.setAttribute("aria-labelledby", Samskriv.id(part(this.form, "title")));
      Samskriv.label(part(this.form, "change-label"), this.form.elements.text);
      this.form.querySelector("[data-do=next]").hidden = this.next === this.texts.length - 1;
      this.state = new Samskriv.State(part(this.form, "states"));
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.confirm();
      });
      this.form.addEventListener("click", (event) => this.press(event));
      this.form.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          this.stop();
        }
      });
      part(this.form, "title").focus();
    }

    press(event) {
      const control = event.target.closest("[data-do]");
      const what = control && control.dataset.do;
      if (what === "change") {
        part(this.form, "change").hidden = false;
        control.hidden = true;
        this.form.elements.text.focus();
      } else if (what === "remove") {
        this.remove();
      } else if (what === "next") {
        this.go();
      } else if (what === "stop") {
        this.stop();
      }
    }

    /** Whether words have been changed here that are saved nowhere. */
    get unsaved() {
      return this.form.isConnected && !Samskriv.same(this.form.elements.text.value, this.text.text.text);
    }

    confirm() {
      const text = this.text;
      const ref = this.plan.dataset.samskrivPlan;
      const mode = page.own(ref) ? page.ownMode(ref) : text.text.mode;
      const said = { text: this.form.elements.text.value, voice: text.text.voice, mode: mode, confirmed: true };
      if (!said.text.trim()) {
        this.state.tell("refused", AJS.I18n.getText("samskriv.js.empty"));
        return;
      }
      this.change((seen) => api.change(kindOf(text), this.idOf(text), seen, { [text.field]: api.text(said) }));
    }

    remove() {
      const text = this.text;
      if (window.confirm(AJS.I18n.getText("samskriv.plan.reading.remove"))) {
        this.change((seen) =>
          isWhatItSays(text) ? api.remove(kindOf(text), text.id, seen, false) : api.change(kindOf(text), this.idOf(text), seen, { [text.field]: null }));
      }
    }

    /** One change at a time; when the words are others by now, those are shown and nothing is saved. */
    async change(work) {
      if (this.busy) {
        return;
      }
      this.busy = true;
      try {
        await this.settle(work);
        this.done += 1;
        this.go();
      } catch (refusal) {
        this.state.tell(refusal.status === 401 ? "signed-out" : "refused", refusal.message);
      } finally {
        this.busy = false;
      }
    }

    async settle(work) {
      const text = this.text;
      try {
        this.learn(await work(text.revision));
      } catch (refusal) {
        const now = refusal.current && refusal.current[text.field];
        if (refusal.status !== 412 || !now || !Samskriv.same(now.text, text.text.text)) {
          throw refusal;
        }
        text.revision = refusal.current.revision;
        this.learn(await work(text.revision));
      }
    }

    /** The same goal may have another text to read, and it is at a new revision now. */
    learn(state) {
      if (state && state.revision) {
        this.texts.filter((other) => other.id === state.id).forEach((other) => (other.revision = state.revision));
      }
    }

    go() {
      this.next += 1;
      if (this.next < this.texts.length) {
        this.show();
      } else {
        this.end();
      }
    }

    stop() {
      if (!this.unsaved || window.confirm(AJS.I18n.getText("samskriv.js.discard"))) {
        this.end();
      }
    }

    end() {
      reading = null;
      this.form.remove();
      this.place.hidden = false;
      const all = this.done === this.texts.length;
      const words = all ? AJS.I18n.getText("samskriv.plan.reading.all") : AJS.I18n.getText("samskriv.plan.reading.some", String(this.done));
      page.closed(this.plan, this.done > 0, ['[data-samskriv="read-back"]', ".smk-goal"], words);
    }
  }

  let reading = null;

  /** As in addresses, such as social-roles; the plan as a whole goes by its person. */
  function kindOf(text) {
    return text.kind === "PLAN" ? "plan-head" : text.kind === "RULER_ENTRY" ? "ruler-entries" : text.kind.toLowerCase().replace("_", "-") + "s";
  }

  /** What a thing cannot be without; every other text goes alone. */
  function isWhatItSays(text) {
    return text.kind !== "PLAN" && ["title", "text", "verdict", "role", "what"].includes(text.field);
  }

  function day(instant) {
    return new Date(instant).toLocaleDateString(AJS.I18n.getText("samskriv.language"), { day: "numeric", month: "long" });
  }

  async function start(plan) {
    if (reading && reading.form.isConnected) {
      part(reading.form, "title").focus();
      return;
    }
    try {
      const texts = (await api.unconfirmed(plan.dataset.samskrivPlan)).results;
      if (texts.length) {
        reading = new Reading(plan, texts);
      } else {
        page.redraw(plan.dataset.samskrivPlan, []);
      }
    } catch (refusal) {
      page.say(plan.dataset.samskrivPlan, "failed", refusal.message);
    }
  }

  window.addEventListener("beforeunload", function (event) {
    if (reading && reading.unsaved) {
      event.preventDefault();
    }
  });

  Samskriv.planReadBack = { start: start };
})();
