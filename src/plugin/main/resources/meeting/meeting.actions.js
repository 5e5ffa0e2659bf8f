/* What is decided, and what became of what was promised. */
(function () {
  "use strict";

  const page = Samskriv.meetingPage;
  const api = Samskriv.meetingApi;
  /** How something is written, by who decided it. */
  const VOICES = { TOGETHER: "SHARED", PERSON: "PERSON", SERVICE: "PROFESSIONAL", BY_LAW: "PROFESSIONAL" };
  /** What an action becomes when somebody says what became of the promise. */
  const KEPT = { YES: "DONE", NO: "CANCELLED", CHANGED: "CANCELLED" };

  const part = (form, name) => form.querySelector('[data-at="' + name + '"]');
  const saved = () => AJS.I18n.getText("samskriv.js.saved", Samskriv.time());

  function formOf(meeting) {
    const forms = document.querySelector('[data-samskriv-decide-forms="' + meeting.dataset.samskrivMeeting + '"]');
    return forms.querySelector("template").content.firstElementChild.cloneNode(true);
  }

  function ownMode(meeting) {
    return document.querySelector('[data-samskriv-decide-forms="' + meeting.dataset.samskrivMeeting + '"]').dataset.ownMode;
  }

  /** As the server takes it: PERSON, USER:key, RELATED:id, PARTICIPANT:id. */
  function responsible(value) {
    const colon = value.indexOf(":");
    const kind = colon < 0 ? value : value.slice(0, colon);
    return colon < 0 ? { kind: kind } : { kind: kind, [kind.toLowerCase()]: value.slice(colon + 1) };
  }

  /** One agreement on its way. The ids are chosen once, so that sending twice makes one. */
  class Agreement {
    /** @param given decision: what is decided already; item, text, responsible, promise: what stands in the form */
    constructor(meeting, host, back, given) {
      this.meeting = meeting;
      this.host = host;
      this.back = back;
      this.item = given.item || "";
      this.made = Boolean(given.decision);
      this.decision = given.decision || Samskriv.uuid();
      this.action = Samskriv.uuid();
      this.form = formOf(meeting);
      part(this.form, "decision").hidden = this.made;
      this.form.querySelector('[data-do="alone"]').hidden = this.made;
      [["text", "text-label"], ["responsible", "who-label"], ["due", "due-label"]].forEach(([field, label]) => (part(this.form, label).htmlFor = Samskriv.id(this.form.elements[field])));
      this.form.elements.text.value = given.text || "";
      if (given.responsible) {
        this.form.elements.responsible.value = given.responsible;
      }
      this.form.elements.promise.checked = Boolean(given.promise);
      this.form.addEventListener("change", () => this.ask());
      this.form.addEventListener("submit", (event) => this.submit(event));
      this.form.addEventListener("click", (event) => this.press(event));
      this.form.addEventListener("keydown", (event) => event.key === "Escape" && this.cancel(event));
      host.append(this.form);
      this.ask();
      this.form.elements[given.text ? "due" : this.made ? "responsible" : "text"].focus();
    }

    get fields() {
      return this.form.elements;
    }

    /** A promise is given to the person, never by them; how own words came in is asked where they are own words. */
    ask() {
      part(this.form, "modes").hidden = this.made || page.own(this.meeting) || this.fields.decidedBy.value !== "PERSON";
      const mine = this.fields.responsible.value === "PERSON";
      part(this.form, "promise").hidden = mine;
      if (mine) {
        this.fields.promise.checked = false;
      }
    }

    fail(words, field) {
      const problem = part(this.form, "problem");
      problem.textContent = words;
      problem.hidden = false;
      if (field) {
        field.focus();
      }
    }

    press(event) {
      const control = event.target.closest("[data-do]");
      if (control && control.dataset.do === "cancel") {
        this.close(false);
      } else if (control && control.dataset.do === "alone") {
        this.save(false);
      }
    }

    submit(event) {
      event.preventDefault();
      this.save(true);
    }

    /** What has been typed does not go with one key. */
    cancel(event) {
      event.stopPropagation();
      if (!this.fields.text.value.trim()) {
        this.close(false);
      }
    }

    /** @param withAction whether it also becomes an action on the plan */
    async save(withAction) {
      const fields = this.fields;
      if (!this.made && !fields.text.value.trim()) {
        this.fail(AJS.I18n.getText("samskriv.decision.what.missing"), fields.text);
        return;
      }
      if (withAction && !fields.responsible.value) {
        this.fail(AJS.I18n.getText("samskriv.decision.who.missing"), fields.responsible);
        return;
      }
      if (this.busy) {
        return;
      }
      this.busy = true;
      try {
        await this.decide();
        if (withAction) {
          await api.makeAction(this.decision, this.action, this.agreed());
        }
      } catch (refusal) {
        this.fail(AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
        return;
      } finally {
        this.busy = false;
      }
      this.close(true);
    }

    /** Nothing is decided twice because the plan could not take it. */
    async decide() {
      if (this.made) {
        return;
      }
      const by = this.fields.decidedBy.value;
      const text = { text: this.fields.text.value, voice: VOICES[by] };
      if (text.voice === "PERSON") {
        text.mode = page.own(this.meeting) ? ownMode(this.meeting) : this.fields.mode.value;
      }
      const body = Object.assign({ text: text, decidedBy: by }, this.item ? { item: this.item } : {});
      await api.add(this.meeting.dataset.samskrivMeeting, "decisions", this.decision, body);
      this.made = true;
      part(this.form, "decision").disabled = true;
    }

    agreed() {
      const fields = this.fields;
      return {
        responsible: responsible(fields.responsible.value),
        support: fields.support.value,
        due: fields.due.value || null,
        promise: fields.promise.checked,
      };
    }

    /** What was decided stays decided, also when the form is left before it came to the plan. */
    close(whole) {
      const changed = whole || this.made;
      this.host.remove();
      page.closed(this.meeting, changed, ['[data-samskriv-entry="' + this.decision + '"]', this.back], whole ? saved() : "");
    }
  }

  function open(control, meeting, given) {
    const host = Samskriv.hostAfter(control.closest("p") || control);
    if (host) {
      new Agreement(meeting, host, page.placeOf(control), given);
    }
  }

  function tell(control, meeting) {
    const action = control.closest("[data-action]").dataset;
    const kept = control.dataset.kept;
    const change = kept ? { status: KEPT[kept], kept: kept } : { status: "OPEN" };
    return Samskriv.meeting.once(control, meeting, () => api.changeAction(action.action, Number(action.revision), change));
  }

  /** The meeting is over, and what was agreed goes on paper before people leave. */
  async function end(control, meeting) {
    control.disabled = true;
    try {
      await Samskriv.meeting.changeMeeting(meeting, { status: "MINUTES" });
    } catch (refusal) {
      control.disabled = false;
      page.say(meeting, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
      return;
    }
    location.assign(AJS.contextPath() + "/" + control.dataset.to);
  }

  const does = {
    "decide": (control, meeting) => open(control, meeting, { item: control.dataset.parent }),
    "make-action": (control, meeting) => open(control, meeting, { decision: control.closest("[data-samskriv-entry]").dataset.samskrivEntry }),
    "promise-again": (control, meeting) => open(control, meeting, { text: control.dataset.text, responsible: control.dataset.responsible, promise: true }),
    "kept": tell,
    "end-meeting": end,
  };

  document.addEventListener("click", function (event) {
    const control = event.target.closest("button[data-samskriv]");
    const meeting = control && control.closest(page.MEETING);
    const work = meeting && does[control.dataset.samskriv];
    if (work) {
      work(control, meeting);
    }
  });

  /** The page does not know where the wiki is; the script does. */
  page.whenLively((meeting) => meeting.querySelectorAll("[data-samskriv-at]").forEach((link) => (link.href = AJS.contextPath() + "/" + link.dataset.samskrivAt)));
})();
