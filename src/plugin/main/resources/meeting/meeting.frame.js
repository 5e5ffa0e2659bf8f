/* When and where a meeting is, and who sees to it: changed in place. What somebody else has changed meanwhile is kept. */
(function () {
  "use strict";

  const page = Samskriv.meetingPage;
  const api = Samskriv.meetingApi;
  const part = Samskriv.part;
  const FIELDS = ["day", "from", "to", "place", "facilitator", "noteTaker", "interpreter", "service", "dayOne"];

  const open = new Set();

  const plain = (value) => (value && value.key ? value.key : value || "").toString();
  /** 10:00:00 and 10:00 are the same time. */
  const read = (state, name) => (["from", "to"].includes(name) ? plain(state[name]).slice(0, 5) : plain(state[name]));

  class Frame {
    constructor(meeting, host, state, back) {
      Object.assign(this, { meeting: meeting, host: host, back: back, seen: state.revision, base: {} });
      this.form = page.form(meeting, "frame");
      this.status = new Samskriv.State(part(this.form, "states"));
      this.fields = FIELDS.filter((name) => this.form.elements[name]);
      this.fields.forEach((name) => {
        const control = this.form.elements[name];
        Samskriv.label(part(this.form, name + "-label"), control);
        this.base[name] = read(state, name);
        Samskriv.choose(control, this.base[name]);
      });
      host.append(this.form);
      open.add(this);
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.save();
      });
      this.form.addEventListener("click", (event) => event.target.closest("[data-do=cancel]") && this.leave());
      this.form.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          this.leave();
        }
      });
      this.form.elements[this.fields[0]].focus();
    }

    get changed() {
      return this.fields.filter((name) => this.form.elements[name].value !== this.base[name]);
    }

    async save() {
      const changes = {};
      this.changed.forEach((name) => (changes[name] = this.form.elements[name].value || null));
      if (!Object.keys(changes).length) {
        this.close(false);
        return;
      }
      if (this.busy) {
        return;
      }
      this.busy = true;
      this.clear();
      let again = false;
      try {
        await api.changeMeeting(this.meeting.dataset.samskrivMeeting, this.seen, changes);
        this.close(true);
      } catch (refusal) {
        again = refusal.status === 412 && Boolean(refusal.current) && this.meet(refusal.current);
        if (!again) {
          this.refused(refusal);
        }
      } finally {
        this.busy = false;
      }
      if (again) {
        await this.save();
      }
    }

    /** Whether what others changed is nothing that is changed here. */
    meet(current) {
      let others = false;
      this.seen = current.revision;
      this.fields.forEach((name) => {
        const now = read(current, name);
        if (now === this.base[name]) {
          return;
        }
        if (this.form.elements[name].value === this.base[name]) {
          Samskriv.choose(this.form.elements[name], now);
        } else if (this.form.elements[name].value !== now) {
          others = true;
          this.problem(name, AJS.I18n.getText("samskriv.js.others-saved", this.words(name, now)));
        }
        this.base[name] = now;
      });
      return !others;
    }

    words(name, value) {
      const options = this.form.elements[name].options;
      const option = options && Array.from(options).find((each) => each.value === value);
      return (option ? option.textContent : value) || "–";
    }

    refused(refusal) {
      if (refusal.status === 401) {
        this.status.tell("signed-out");
      } else {
        (refusal.errors || []).filter((error) => this.fields.includes(error.field)).forEach((error) => this.problem(error.field, error.message));
        this.status.say("failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
      }
      const first = this.form.querySelector('[aria-invalid="true"]');
      if (first) {
        first.focus();
      }
    }

    problem(name, words) {
      const control = this.form.elements[name];
      const problem = document.createElement("p");
      problem.className = "smk-state smk-state--failed smk-after";
      problem.dataset.problem = "true";
      problem.textContent = words;
      control.after(problem);
      control.setAttribute("aria-describedby", Samskriv.id(problem));
      control.setAttribute("aria-invalid", "true");
    }

    clear() {
      this.form.querySelectorAll("[data-problem]").forEach((problem) => problem.remove());
      this.form.querySelectorAll('[aria-invalid="true"]').forEach((control) => {
        control.removeAttribute("aria-invalid");
        control.removeAttribute("aria-describedby");
      });
    }

    leave() {
      if (!this.busy && (!this.changed.length || window.confirm(AJS.I18n.getText("samskriv.js.discard")))) {
        this.close(false);
      }
    }

    close(saved) {
      open.delete(this);
      this.host.remove();
      page.closed(this.meeting, saved, [this.back], saved ? AJS.I18n.getText("samskriv.js.saved", Samskriv.time()) : "");
    }
  }

  async function edit(control, meeting) {
    const host = Samskriv.hostAfter(control.parentElement);
    if (!host) {
      return;
    }
    try {
      const content = await api.meeting(meeting.dataset.samskrivMeeting);
      new Frame(meeting, host, content.meeting, page.placeOf(control));
    } catch (refusal) {
      host.remove();
      page.say(meeting, "failed", refusal.message);
    }
  }

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(open).some((frame) => frame.form.isConnected && frame.changed.length)) {
      event.preventDefault();
    }
  });

  Samskriv.meetingFrame = { edit: edit };
})();
