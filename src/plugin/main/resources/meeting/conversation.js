/*
 * A conversation while it is written: four lines, each saved by itself as a note of its own, and at the end, in one touch,
 * what was agreed on the plan. Nothing is made before something is written.
 */
(function () {
  "use strict";

  const FORM = 'form[data-samskriv="conversation"]';
  const PAUSE_MS = 800;
  const api = Samskriv.meetingApi;

  const part = Samskriv.part;

  function textOf(note) {
    return note.text ? note.text.text : null;
  }

  /** One of the four lines. */
  class Line {
    constructor(talk, box) {
      this.talk = talk;
      this.box = box;
      this.area = box.querySelector("textarea");
      this.state = new Samskriv.State(part(box, "states"));
      this.begin(box.dataset.note, Number(box.dataset.revision));
      this.area.addEventListener("input", () => this.typed());
      this.area.addEventListener("blur", () => this.save());
    }

    /** @param id of the note that stands there; a new one without */
    begin(id, revision) {
      this.id = id || Samskriv.uuid();
      this.there = Boolean(id);
      this.saved = id ? this.area.value : "";
      this.saver = new Samskriv.Saver({
        line: Samskriv.line("notes/" + this.id),
        seen: revision,
        base: id ? this.area.value : null,
        read: textOf,
        send: (text, seen) => this.send(text, seen),
        on: (state, detail) => this.hear(state, detail),
      });
    }

    get text() {
      return this.area.value;
    }

    /** What is in the form and not on the server; a line that was emptied stays as it was saved. */
    get unsaved() {
      return this.saver.unsaved || (Boolean(this.text.trim()) && !Samskriv.same(this.text, this.saved));
    }

    typed() {
      this.talk.show();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), PAUSE_MS);
    }

    save() {
      clearTimeout(this.timer);
      if (!this.text.trim() || (Samskriv.same(this.text, this.saved) && !this.saver.unsaved)) {
        return this.saver.go();
      }
      return this.saver.want(this.text);
    }

    said(text) {
      const said = { text: text, voice: this.box.dataset.voice };
      return said.voice === "PERSON" ? Object.assign(said, { mode: this.talk.form.dataset.mode }) : said;
    }

    async send(text, seen) {
      if (this.there) {
        return api.change("notes", this.id, seen, { text: this.said(text) });
      }
      const meeting = await this.talk.begun();
      const body = { text: this.said(text), lane: this.box.dataset.lane, line: this.box.dataset.line };
      const note = await api.add(meeting, "notes", this.id, body);
      this.there = true;
      // sent once more because an answer was lost: what stands may be what was written before
      return Samskriv.same(textOf(note), text) ? note : api.change("notes", this.id, note.revision, { text: this.said(text) });
    }

    hear(state, detail) {
      if (state === "saved") {
        this.saved = detail.value;
      }
      if (state === "conflict") {
        this.stand();
      } else {
        this.state.tell(state, detail);
      }
    }

    /** Somebody else has changed the same note: theirs stays, and this one stands beside it. */
    stand() {
      this.saver.forget();
      this.begin("", 0);
      this.saver.want(this.text).then(() => {
        this.state.say("saved", AJS.I18n.getText("samskriv.talk.js.both"));
      });
    }
  }

  class Talk {
    constructor(form) {
      this.form = form;
      this.id = form.dataset.meeting || Samskriv.uuid();
      this.day = form.elements.day.value;
      this.decision = Samskriv.uuid();
      this.action = Samskriv.uuid();
      this.making = form.dataset.meeting ? Promise.resolve({ revision: Number(form.dataset.revision) }) : null;
      this.state = new Samskriv.State(part(form, "states-all"));
      this.lines = Array.from(form.querySelectorAll("[data-line]")).map((box) => new Line(this, box));
      this.listen();
      this.show();
    }

    get agreed() {
      return this.lines.find((line) => line.box.dataset.line === "AGREED");
    }

    /** The conversation, from the first word on. */
    async begun() {
      if (!this.making) {
        const talk = { type: "CONVERSATION", status: "MINUTES", day: this.form.elements.day.value || this.day };
        this.making = api.addMeeting(this.form.dataset.ref, this.id, talk);
        this.making.then((meeting) => (this.day = meeting.day), () => (this.making = null));
      }
      await this.making;
      return this.id;
    }

    show() {
      const agreed = Boolean(this.agreed.text.trim());
      this.form.querySelector('[data-do="plan"]').hidden = !agreed;
      part(this.form, "more").hidden = !this.lines.some((line) => line.text.trim());
    }

    listen() {
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.finish(Boolean(event.submitter && event.submitter.dataset.do === "plan"));
      });
      window.addEventListener("beforeunload", (event) => {
        if (!this.leaving && this.lines.some((line) => line.unsaved)) {
          event.preventDefault();
        }
      });
    }

    /** Goes on when everything is saved; otherwise each line says what is the matter with it. */
    async finish(plan) {
      if (this.busy) {
        return;
      }
      if (!this.lines.some((line) => line.text.trim())) {
        this.state.say("failed", AJS.I18n.getText("samskriv.js.empty"));
        this.lines[0].area.focus();
        return;
      }
      this.busy = true;
      this.state.say("saving", AJS.I18n.getText("samskriv.js.saving"));
      try {
        await Promise.all(this.lines.map((line) => line.save()));
        const missing = this.lines.find((line) => line.unsaved);
        if (missing) {
          this.state.say("", "");
          missing.area.focus();
          return;
        }
        await this.keepDay();
        if (plan) {
          await this.plan();
        }
        this.leaving = true;
        location.assign("mote?mote=" + this.id);
      } catch (refusal) {
        this.state.say("failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
      } finally {
        this.busy = false;
      }
    }

    async keepDay() {
      const day = this.form.elements.day.value;
      if (day && day !== this.day) {
        const meeting = await this.making;
        this.making = api.changeMeeting(this.id, meeting.revision, { day: day });
        await this.making;
        this.day = day;
      }
    }

    /** What was agreed is decided, and what was decided stands on the plan; sent twice, it stands there once. */
    async plan() {
      const who = this.form.elements.responsible.value;
      const due = this.form.elements.due.value;
      await api.add(this.id, "decisions", this.decision, {
        text: { text: this.agreed.text, voice: "SHARED" },
        decidedBy: "TOGETHER",
      });
      const responsible = who.startsWith("USER:") ? { kind: "USER", user: who.slice(5) } : { kind: "PERSON" };
      const action = { responsible: responsible, promise: responsible.kind === "USER" };
      await api.makeAction(this.decision, this.action, due ? Object.assign(action, { due: due }) : action);
    }
  }

  AJS.toInit(() => document.querySelectorAll(FORM).forEach((form) => {
    form.hidden = false;
    const talk = new Talk(form);
    talk.lines[0].area.focus();
  }));
})();
