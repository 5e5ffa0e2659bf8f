/*
 * The card of one person: every field is saved by itself, from the first pause on, through one line; what somebody else
 * wrote meanwhile is said beside what is written here, and neither is lost.
 */
(function () {
  "use strict";

  const PAUSE_MS = 800;
  const part = Samskriv.part;
  const open = new Set();

  const user = (value) => (value ? value.key : "");
  const text = (value) => (value ? value.text : "");

  /** How a field stands in the server's answer, and how it is sent. */
  function shape(name) {
    if (name.startsWith("answers.")) {
      const prompt = name.slice("answers.".length);
      return { of: (state) => text((state.answers || {})[prompt]), sent: (value) => ({ answers: { [prompt]: said(value) } }) };
    } else if (["standIn", "teller"].includes(name)) {
      return { of: (state) => user(state[name]), sent: (value) => ({ [name]: value || null }) };
    } else if (["knows", "tellBy"].includes(name)) {
      return { of: (state) => state[name] || "", sent: (value) => ({ [name]: value || null }) };
    }
    return { of: (state) => text(state[name]), sent: (value) => ({ [name]: said(value) }) };
  }

  function said(value) {
    return value.trim() ? { text: value, voice: "PROFESSIONAL" } : null;
  }

  class Field {
    constructor(card, box) {
      this.box = box;
      this.card = card;
      this.name = box.dataset.talkField;
      this.controls = Array.from(box.querySelectorAll("textarea, select, input"));
      const how = shape(this.name);
      this.saver = new Samskriv.Saver({
        line: card.line,
        seen: card.revision,
        base: this.value,
        read: how.of,
        send: (value, seen) => Samskriv.talkApi.change(card.id, seen, how.sent(value)),
        on: (state, detail) => this.hear(state, detail),
      });
      box.addEventListener("input", () => this.later());
      box.addEventListener("change", () => this.save());
      box.addEventListener("focusout", () => this.save());
    }

    get value() {
      const one = this.controls[0];
      return one.type === "radio" ? (this.controls.find((each) => each.checked) || { value: "" }).value : one.value;
    }

    set value(value) {
      if (this.controls[0].type === "radio") {
        this.controls.forEach((each) => (each.checked = each.value === value));
      } else {
        Samskriv.choose(this.controls[0], value);
      }
    }

    get unsaved() {
      return this.saver.unsaved || !Samskriv.same(this.value, this.saver.base);
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), PAUSE_MS);
    }

    save() {
      clearTimeout(this.timer);
      const wanted = this.saver.wanted;
      if (wanted ? wanted.value === this.value : Samskriv.same(this.value, this.saver.base)) {
        return this.saver.go();
      }
      return this.saver.want(this.value);
    }

    hear(state, detail) {
      if (state === "conflict") {
        this.ask(detail);
      } else {
        this.card.state.tell(state, detail);
      }
    }

    /** Two wrote in the same field: what stands is said, and whoever writes here chooses. */
    ask(current) {
      const theirs = shape(this.name).of(current);
      this.saver.forget();
      if (this.controls[0].tagName !== "TEXTAREA") {
        this.saver.goOnFrom(current);
        this.value = theirs;
        this.card.state.say("failed", AJS.I18n.getText("samskriv.js.chosen-meanwhile"));
        return;
      }
      const notice = document.createElement("div");
      notice.className = "smk-notice smk-after";
      notice.setAttribute("role", "alert");
      const words = document.createElement("p");
      words.textContent = theirs ? AJS.I18n.getText("samskriv.hat.talk.js.theirs", theirs) : AJS.I18n.getText("samskriv.hat.talk.js.theirs-empty");
      const ways = document.createElement("p");
      ways.className = "smk-buttons";
      const way = function (label, go) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "aui-button";
        button.textContent = label;
        button.addEventListener("click", function () {
          notice.remove();
          go();
          notice.asking.controls[0].focus();
        });
        ways.append(button);
      };
      notice.asking = this;
      way(AJS.I18n.getText("samskriv.hat.talk.js.keep-mine"), () => {
        this.saver.goOnFrom(current);
        this.save();
      });
      way(AJS.I18n.getText("samskriv.hat.talk.js.take-theirs"), () => {
        this.saver.goOnFrom(current);
        this.value = theirs;
      });
      notice.append(words, ways);
      this.box.after(notice);
    }
  }

  class Card {
    constructor(root) {
      this.root = root;
      this.id = root.dataset.samskrivCard;
      this.revision = Number(root.dataset.revision);
      this.line = Samskriv.line("discussions/" + this.id);
      this.state = new Samskriv.State(part(root, "states"));
      this.fields = Array.from(root.querySelectorAll("[data-talk-field]"), (box) => new Field(this, box));
      open.add(this);
    }

    get unsaved() {
      return this.fields.some((field) => field.unsaved) || Samskriv.effects.unsaved(this.root);
    }

    named(name) {
      return this.fields.find((field) => field.name === name);
    }

    /** Resolves when everything is saved that can be. */
    settle() {
      return Promise.all(this.fields.map((field) => field.save()).concat(Samskriv.effects.settled()));
    }

    /** The newest revision anybody here has seen. */
    get newest() {
      return Math.max(this.revision, this.line.known ? this.line.known.revision : 0);
    }

    prefill(button) {
      const of = button.dataset;
      const empty = !this.named("tell").value.trim();
      if (empty) {
        this.named("tell").value = of.text;
      }
      this.named("teller").value = of.who;
      this.named("tellBy").value = of.day;
      button.parentElement.remove();
      this.named("tell").controls[0].focus();
      return this.settle();
    }

    async done() {
      await this.settle();
      if (this.unsaved) {
        return false;
      }
      this.line.learn(await Samskriv.talkApi.change(this.id, this.newest, { done: true }));
      return true;
    }

    leave() {
      open.delete(this);
      this.root.remove();
    }
  }

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(open).some((card) => card.unsaved)) {
      event.preventDefault();
    }
  });

  Samskriv.TalkCard = Card;
})();
