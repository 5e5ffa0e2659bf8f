/*
 * The fields of a form that the server has drawn from what a kind of entry declares: what stands in each, what stood there
 * when it was opened, and how it is sent.
 */
(function () {
  "use strict";

  const part = Samskriv.part;
  const CHOSEN = ["CHOICE", "WHO", "TOPIC", "ID"];
  /** Whose own words are nobody else's to change; how they came in is asked for. */
  const OWN = ["PERSON", "NEXT_OF_KIN"];

  const isOwn = (voice) => OWN.includes(voice);

  /** A list as it stands in one line. */
  function listed(value) {
    return value.split(",").map((each) => each.trim()).filter(Boolean);
  }

  class Field {
    constructor(form, box) {
      this.form = form;
      this.box = box;
      this.name = box.dataset.entryField;
      this.type = box.dataset.type;
      /** What stands there, as `read` says it, and as the server does. */
      this.base = "";
      this.standing = null;
      this.labels();
    }

    /** All controls of the field; a radio button and a box to tick are several. */
    get controls() {
      return Array.from(this.box.querySelectorAll('[name="' + this.name + '"]'));
    }

    labels() {
      const label = part(this.box, "label");
      const voice = part(this.box, "voice");
      const hint = part(this.box, "hint");
      if (label) {
        Samskriv.label(label, this.controls[0]);
      }
      if (hint) {
        this.controls[0].setAttribute("aria-describedby", Samskriv.id(hint));
      }
      if (voice) {
        Samskriv.label(part(this.box, "voice-label"), voice);
        voice.value = this.box.dataset.voice;
      }
    }

    get isText() {
      return this.type === "TEXT";
    }

    /** Whose words they are is known here, and not asked; nothing where they cannot be theirs. */
    speakAs(voice) {
      const select = this.isText && part(this.box, "voice");
      if (select && Array.from(select.options).some((option) => option.value === voice)) {
        select.value = voice;
        part(this.box, "voices").hidden = true;
      }
    }

    /** What is chosen or written, in one line of text. */
    read() {
      const controls = this.controls;
      if (this.type === "SCALE" || this.type === "SET") {
        return controls.filter((each) => each.checked).map((each) => each.value).join(",");
      } else if (this.type === "FLAG" || this.type === "AGREEMENTS") {
        return controls[0].checked ? "true" : "";
      }
      return controls[0].value;
    }

    write(value) {
      const controls = this.controls;
      if (this.type === "SCALE" || this.type === "SET") {
        controls.forEach((each) => (each.checked = value.split(",").includes(each.value)));
        this.unfold(Boolean(value));
      } else if (this.type === "FLAG" || this.type === "AGREEMENTS") {
        controls[0].checked = Boolean(value);
      } else {
        controls[0].value = value;
      }
    }

    unfold(open) {
      const button = this.box.querySelector("[data-do=unfold]");
      if (button) {
        button.hidden = open;
        button.setAttribute("aria-expanded", String(open));
        part(this.box, "input").hidden = !open;
      }
    }

    /** What the server's answer says of it, as `read` would. */
    of(state, reader) {
      const value = state[this.name];
      if (value === undefined || value === null || value === false) {
        return "";
      } else if (this.isText) {
        return value.text;
      } else if (this.type === "AGREEMENTS") {
        return value.some((each) => each.user.key === reader) ? "true" : "";
      } else if (this.type === "SET") {
        return this.controls.map((each) => each.value).filter((each) => value.includes(each)).join(",");
      }
      return Array.isArray(value) ? value.join(", ") : String(value);
    }

    /** From now on it is changed when it differs from this; what is written in it stays. */
    goOnFrom(state, reader) {
      this.base = this.of(state, reader);
      this.standing = this.isText && state[this.name] ? state[this.name] : null;
      const voices = part(this.box, "voices");
      if (voices && this.standing) {
        part(this.box, "voice").value = this.standing.voice;
        voices.hidden = isOwn(this.standing.voice);
      }
    }

    get voice() {
      const voice = part(this.box, "voice");
      return voice ? voice.value : (this.standing && this.standing.voice) || this.box.dataset.voice;
    }

    get changed() {
      const others = this.standing && this.read().trim() && this.voice !== this.standing.voice;
      return !Samskriv.same(this.read(), this.base) || Boolean(others);
    }

    /** Somebody's own words that nobody has read back. */
    get isUnread() {
      return Boolean(this.standing && isOwn(this.standing.voice) && this.standing.confirmed === false);
    }

    /** Confirmed words that would go. */
    get takesWords() {
      return this.isText && !this.read().trim() && Boolean(this.standing && isOwn(this.standing.voice) && this.standing.confirmed);
    }

    /** As words, for whoever is told what somebody else has saved. */
    words(value) {
      if (CHOSEN.includes(this.type)) {
        const option = Array.from(this.controls[0].options).find((each) => each.value === value);
        return option ? option.textContent : "–";
      } else if (this.type === "FLAG" || this.type === "AGREEMENTS") {
        return value ? "✓" : "–";
      } else if (this.type === "SET") {
        return this.controls.filter((each) => value.split(",").includes(each.value)).map((each) => each.closest("label").textContent.trim()).join(", ") || "–";
      }
      return value || "–";
    }

    sent(captured) {
      const value = this.read();
      if (this.isText) {
        return value.trim() ? Samskriv.sentText(captured(this)) : null;
      } else if (this.type === "FLAG" || this.type === "AGREEMENTS") {
        return Boolean(value);
      } else if (this.type === "LIST" || this.type === "SET") {
        return listed(value);
      }
      return value === "" ? null : this.type === "SCALE" ? Number(value) : value;
    }
  }

  /** All fields of a form, and how the person's words in them come in: asked once for all of them. */
  class Fields {
    /** @param ownMode how they come in where nobody is asked; empty where a worker says so */
    constructor(form, ownMode, reader) {
      this.form = form;
      this.ownMode = ownMode;
      this.reader = reader;
      this.all = Array.from(form.querySelectorAll("[data-entry-field]")).map((box) => new Field(form, box));
      this.show();
    }

    named(name) {
      return this.all.find((field) => field.name === name);
    }

    /** Fills the form with what stands. */
    begin(state) {
      this.all.forEach((field) => {
        field.goOnFrom(state, this.reader);
        field.write(field.base);
      });
      this.show();
    }

    get ofPerson() {
      return this.all.filter((field) => field.isText && isOwn(field.voice) && field.read().trim());
    }

    get mode() {
      return this.ownMode || this.form.elements.mode.value;
    }

    /** Shows what goes with what is written, and nothing else. */
    show() {
      const written = this.ofPerson;
      const changed = written.some((field) => field.changed);
      const unread = written.some((field) => field.isUnread);
      const scale = this.all.find((field) => field.type === "SCALE");
      this.all.filter((field) => field.isText).forEach((field) => {
        field.controls[0].classList.toggle("smk-input--person", isOwn(field.voice));
        const label = part(field.box, "label");
        if (label.dataset.atOne) {
          label.dataset.words = label.dataset.words || label.textContent;
          label.textContent = scale && scale.read() === "1" ? label.dataset.atOne : label.dataset.words;
        }
      });
      part(this.form, "words-hint").hidden = !this.all.some((field) => field.isText && isOwn(field.voice));
      if (!this.ownMode) {
        part(this.form, "capture").hidden = !changed && !unread;
        part(this.form, "modes").hidden = !changed;
        part(this.form, "original").hidden = !changed || this.mode !== "PAPER";
        part(this.form, "read-back").hidden = !(unread || (changed && this.mode !== "TOGETHER"));
        part(this.form, "agreed").hidden = !this.needsAgreement;
      }
    }

    /** What only the person can say yes to, when they are here: that their words go, or that something is dared. */
    get needsAgreement() {
      const status = this.form.dataset.agreed && this.named("status");
      const decides = status && status.read() === this.form.dataset.agreed && status.changed;
      return Boolean(decides) || this.all.some((field) => field.takesWords);
    }

    /** A text as the server takes it. */
    captured(field) {
      const own = isOwn(field.voice);
      const said = { text: field.read(), voice: field.voice };
      if (own) {
        const confirmed = !this.ownMode && !part(this.form, "read-back").hidden && this.form.elements.confirmed.checked;
        said.mode = field.changed || !field.standing ? this.mode : field.standing.mode;
        said.confirmed = confirmed || (Boolean(this.ownMode) && field.isUnread);
        said.original = (field.changed && said.mode === "PAPER" && this.form.elements.original.value.trim()) || null;
      }
      return said;
    }

    get changed() {
      return this.all.some((field) => field.changed);
    }

    /** What is sent: what is changed, and words that have been read back. */
    body() {
      const body = {};
      const confirms = !this.ownMode && !part(this.form, "capture").hidden && this.form.elements.confirmed.checked;
      this.all.filter((field) => field.changed || (confirms && field.isUnread && isOwn(field.voice))).forEach((field) => {
        body[field.type === "AGREEMENTS" ? "agree" : field.name] = field.sent((each) => this.captured(each));
      });
      if (!this.ownMode && !part(this.form, "agreed").hidden && this.form.elements.agreed.checked) {
        body.agreed = true;
      }
      return body;
    }
  }

  Samskriv.Fields = Fields;
})();
