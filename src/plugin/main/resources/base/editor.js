/*
 * A text that is changed where it stands: typed, saved by itself, and never lost. Whose words they are decides how they
 * may be saved: what somebody says and another types is a draft until it has been read back.
 */
(function () {
  "use strict";

  const PAUSE_MS = 800;
  const NEEDS_READ_BACK = ["DICTATED", "PAPER"];
  /** Whose own words are nobody else's to change; how they came in is asked for. */
  const OWN_WORDS = ["PERSON", "NEXT_OF_KIN"];

  const open = new Set();

  const part = Samskriv.part;

  /**
   * Options: form, label, hint, rows; text, voice, mode, original, isDraft; own (whether the person is at the screen) and
   * ownMode (how their words come in then); voices (which may be chosen, when there is a choice); saver (a Saver's options, without `on`); doneWords; onConflict,
   * onSaved, onClose. One that `keepsNoDrafts` says itself how words are saved that nobody has read back. An editor that is `kept` open, such as the first screen, has no way to leave.
   */
  class Editor {
    constructor(options) {
      Object.assign(this, options);
      this.state = new Samskriv.State(part(this.form, "states"));
      this.saver = new Samskriv.Saver(Object.assign({}, this.saver, {
        wants: (value) => value.text,
        on: (state, detail) => this.hear(state, detail),
      }));
      this.timer = null;
      this.everSaved = false;
      /** Savers of what is chosen in the same form. */
      this.others = [];
      this.fill();
      this.accepted = Object.assign(this.value(), { draft: Boolean(this.isDraft), confirmed: false });
      this.accepted.text = this.isDraft || this.isNew ? this.text : this.saver.base;
      this.listen();
      open.add(this);
    }

    get area() {
      return this.form.elements.text;
    }

    fill() {
      const label = part(this.form, "label");
      label.textContent = this.label;
      Samskriv.label(label, this.area);
      this.area.value = this.text || "";
      this.area.setAttribute("aria-describedby", Samskriv.id(part(this.form, "hint")) + " " + Samskriv.id(part(this.form, "problem")));
      ["voice", "original", "responsible", "due", "support", "status"].forEach((each) => {
        const labelOf = part(this.form, each + "-label");
        if (labelOf) {
          Samskriv.label(labelOf, this.form.elements[each]);
        }
      });
      if (this.voices) {
        part(this.form, "voices").hidden = false;
        Array.from(this.form.elements.voice.options).forEach((option) => !this.voices.includes(option.value) && option.remove());
        this.form.elements.voice.value = this.voice;
      }
      this.form.elements.mode.value = this.mode || "TOGETHER";
      this.form.elements.original.value = this.original || "";
      if (this.doneWords) {
        part(this.form, "done").textContent = this.doneWords;
      }
      this.show();
    }

    isOwnWords() {
      return OWN_WORDS.includes(this.chosenVoice());
    }

    chosenVoice() {
      return this.voices ? this.form.elements.voice.value : this.voice;
    }

    chosenMode() {
      if (!this.isOwnWords()) {
        return null;
      }
      return this.own ? this.ownMode : this.form.elements.mode.value;
    }

    /** Shows what goes with the way it is written. */
    show() {
      const mode = this.chosenMode();
      const words = this.isOwnWords();
      this.area.classList.toggle("smk-input--person", words);
      part(this.form, "hint").hidden = !words;
      part(this.form, "modes").hidden = !words || this.own;
      part(this.form, "original").hidden = mode !== "PAPER";
      part(this.form, "read-back").hidden = !NEEDS_READ_BACK.includes(mode) && mode !== "RECALLED";
    }

    value() {
      const mode = this.chosenMode();
      const confirmed = !part(this.form, "read-back").hidden && this.form.elements.confirmed.checked;
      return {
        text: this.area.value,
        voice: this.chosenVoice(),
        mode: mode,
        confirmed: confirmed,
        original: (mode === "PAPER" && this.form.elements.original.value.trim()) || null,
        draft: (NEEDS_READ_BACK.includes(mode) && !confirmed) || this.isBegun(),
      };
    }

    /**
     * Somebody's first words, typed by somebody else who has not said yet how they are written: they do not stand on the
     * plan before that, because it could not be taken back that they were confirmed.
     */
    isBegun() {
      const nothingStands = !this.saver || this.saver.base === null || this.saver.base === undefined;
      return (this.keepsNoDrafts ? this.isNew : nothingStands) && !this.own && this.isOwnWords() && !this.saidHow;
    }

    /** Whether what stands in the form is something else than what was last saved, here or before. */
    differs(value) {
      const last = this.accepted;
      return (
        !Samskriv.same(value.text, last.text) ||
        value.voice !== last.voice ||
        (last.draft && !value.draft) ||
        (value.confirmed && !last.confirmed) ||
        (value.original !== last.original && !Samskriv.same(value.text, this.saver.base))
      );
    }

    get unsaved() {
      return this.saver.unsaved || this.others.some((other) => other.unsaved) || (this.differs(this.value()) && (!this.isNew || Boolean(this.area.value.trim()) || this.everSaved));
    }

    listen() {
      this.form.addEventListener("input", (event) => {
        if (event.target === this.area) {
          this.leaving = false;
          this.form.elements.confirmed.checked = false;
          this.problem("");
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.save(), PAUSE_MS);
        }
      });
      this.form.addEventListener("change", (event) => {
        if (event.target.name === "mode") {
          this.saidHow = true;
        }
        if (["mode", "voice", "confirmed", "original"].includes(event.target.name)) {
          this.show();
          this.save();
        }
      });
      this.form.addEventListener("focusout", (event) => this.form.contains(event.relatedTarget) || this.save());
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.done();
      });
      this.form.addEventListener("click", (event) => {
        const control = event.target.closest("[data-do=undo]");
        if (control) {
          this.undo();
        }
      });
      this.form.addEventListener("keydown", (event) => this.key(event));
    }

    key(event) {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.done();
      } else if (event.key === "Escape" && !this.kept) {
        event.preventDefault();
        event.stopPropagation();
        this.leave();
      }
    }

    save() {
      clearTimeout(this.timer);
      this.timer = null;
      const value = this.value();
      if (this.closed || !value.text.trim() || !this.differs(value)) {
        return this.saver.go();
      }
      const same = this.saver.wanted && JSON.stringify(this.saver.wanted.value) === JSON.stringify(value);
      return same && this.saver.blocked ? Promise.resolve() : same ? this.saver.go() : this.saver.want(value);
    }

    hear(state, detail) {
      if (state === "conflict") {
        this.onConflict(this, detail);
      } else if (state === "saved") {
        this.accepted = detail.value;
        this.everSaved = true;
        this.state.tell(detail.value.draft && !this.keepsNoDrafts ? "draft" : "saved");
        if (this.onSaved) {
          this.onSaved(detail);
        }
        setTimeout(() => this.closeWhenSaved(), 0);
      } else {
        this.state.tell(state, detail);
      }
    }

    problem(words) {
      const problem = part(this.form, "problem");
      problem.textContent = words;
      problem.hidden = !words;
      this.area.setAttribute("aria-invalid", String(Boolean(words)));
    }

    /** Closes when everything is saved; says what is missing otherwise. */
    async done() {
      if (!this.area.value.trim()) {
        this.problem(AJS.I18n.getText("samskriv.js.empty"));
        this.area.focus();
        return;
      }
      this.saver.blocked = false;
      this.saidHow = true;
      this.leaving = true;
      await Promise.all([this.save()].concat(this.others.map((other) => other.go())));
      this.closeWhenSaved();
    }

    /** Also later, when what was sent in vain has been saved after all and nothing has been typed since. */
    closeWhenSaved() {
      if (this.leaving && !this.unsaved && !this.inConflict) {
        this.close();
      }
    }

    leave() {
      if (this.unsaved && !window.confirm(AJS.I18n.getText("samskriv.js.discard"))) {
        return;
      }
      this.saver.forget();
      this.others.forEach((other) => other.forget());
      this.close();
    }

    /** The words that stood here when it was opened; what has been saved meanwhile is changed back. */
    undo() {
      this.area.value = this.first === undefined ? "" : this.first;
      this.form.elements.confirmed.checked = false;
      this.problem("");
      if (!this.everSaved && !this.isDraft) {
        this.saver.forget();
        this.close();
      } else if (this.onUndo) {
        this.onUndo(this);
      } else {
        this.save();
        this.area.focus();
      }
    }

    /** Puts these words in, without saving them yet. */
    set(text) {
      this.area.value = text;
    }

    close() {
      clearTimeout(this.timer);
      if (this.closed) {
        return;
      }
      this.closed = true;
      open.delete(this);
      this.form.remove();
      this.onClose(this);
    }
  }

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(open).some((editor) => editor.unsaved)) {
      event.preventDefault();
    }
  });

  Object.assign(Samskriv, {
    Editor: Editor,
    /** Editors in this element that somebody writes in. */
    editorsIn: (root) => Array.from(open).filter((editor) => root.contains(editor.form) && !(editor.kept && !editor.unsaved)),
  });
})();
