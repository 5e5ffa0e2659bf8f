/* A form for a few words after a meeting: a remark, what is not right, the answer to it, words that are put otherwise. */
(function () {
  "use strict";

  const page = Samskriv.minutesPage;
  const part = Samskriv.part;

  class Words {
    /**
     * @param control what was pressed; the form stands below it
     * @param name of the form
     * @param setting `label` of the words, the `text` they begin with, `save` that takes what is said, and where the focus
     *   goes afterwards: `places`
     */
    constructor(control, host, name, setting) {
      this.control = control;
      this.host = host;
      this.setting = setting;
      this.form = page.form(page.idOf(control), name);
      this.ownMode = page.forms(page.idOf(control)).dataset.ownMode;
      host.append(this.form);
      const words = this.form.elements.text;
      if (setting.label) {
        part(this.form, "label").textContent = setting.label;
      }
      Samskriv.label(part(this.form, "label"), words);
      words.value = setting.text || "";
      this.form.addEventListener("change", () => this.show());
      this.form.addEventListener("submit", (event) => this.send(event));
      this.form.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          this.cancel();
        }
      });
      this.form.querySelector('[data-minutes="cancel"]').addEventListener("click", () => this.cancel());
      this.show();
      (this.form.elements.result ? this.form.elements.result[0] : words).focus();
    }

    get mode() {
      return this.ownMode || (this.form.elements.mode ? this.form.elements.mode.value : "");
    }

    show() {
      const check = part(this.form, "read-back");
      if (check) {
        check.hidden = this.mode !== "DICTATED";
      }
    }

    get unsaved() {
      return this.form.isConnected && !Samskriv.same(this.form.elements.text.value, this.setting.text || "");
    }

    /** As the server takes own words. */
    own() {
      const said = { text: this.form.elements.text.value, voice: "PERSON", mode: this.mode };
      if (this.mode === "DICTATED") {
        said.confirmed = this.form.elements.confirmed.checked;
      }
      return said;
    }

    async send(event) {
      event.preventDefault();
      const button = this.form.querySelector("button[type=submit]");
      if (button.disabled) {
        return;
      }
      if (!this.form.elements.text.value.trim()) {
        this.problem(AJS.I18n.getText("samskriv.js.empty"));
        this.form.elements.text.focus();
        return;
      }
      button.disabled = true;
      this.problem("");
      try {
        await this.setting.save(this);
        page.redraw(this.close(), this.setting.places || [], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
      } catch (refusal) {
        button.disabled = false;
        this.problem(AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
        const field = refusal.errors && refusal.errors[0] && refusal.errors[0].field.split(".").pop();
        const named = this.form.elements[field];
        (named && named.focus ? named : this.form.elements.text).focus();
      }
    }

    problem(words) {
      const line = part(this.form, "problem");
      line.textContent = words;
      line.hidden = !words;
    }

    close() {
      open.delete(this);
      const place = page.root(this.host);
      this.host.remove();
      return this.control.isConnected ? this.control : place;
    }

    cancel() {
      if (!this.unsaved || window.confirm(AJS.I18n.getText("samskriv.js.discard"))) {
        this.close().focus();
      }
    }
  }

  const open = new Set();

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(open).some((each) => each.unsaved)) {
      event.preventDefault();
    }
  });

  Samskriv.minutesWords = function (control, name, setting) {
    const host = Samskriv.hostAfter(control.parentElement.matches("p") ? control.parentElement : control);
    if (host) {
      open.add(new Words(control, host, name, setting));
    }
  };
})();
