/* The person's answer to what was said and decided in a meeting; what is written stays until it is saved. */
(function () {
  "use strict";

  const page = Samskriv.minutesPage;
  const part = Samskriv.part;

  /** What somebody had written when the minutes were drawn anew. */
  let waiting = null;

  class Answering {
    constructor(form, kept) {
      this.form = form;
      this.id = Samskriv.uuid();
      ["remark", "witness", "original"].filter((name) => form.elements[name]).forEach((name) => Samskriv.label(part(form, name + "-label"), form.elements[name]));
      form.addEventListener("change", () => this.show());
      form.addEventListener("submit", (event) => this.send(event));
      if (kept) {
        Object.keys(kept).filter((name) => form.elements[name]).forEach((name) => (form.elements[name].value = kept[name]));
      }
      this.show();
    }

    value(name) {
      return this.form.elements[name] ? this.form.elements[name].value : "";
    }

    get kept() {
      const all = {};
      ["answer", "remark", "method", "witness", "original"].forEach((name) => (all[name] = this.value(name)));
      return all;
    }

    get ownMode() {
      return this.form.dataset.ownMode;
    }

    get method() {
      return this.ownMode === "OWN_LOGIN" ? "OWN_LOGIN" : this.value("method");
    }

    get mode() {
      return this.ownMode || { TOGETHER: "TOGETHER", ORAL_WITNESSED: "DICTATED", SIGNED_PAPER: "PAPER" }[this.method];
    }

    get remarks() {
      return ["AGREED_WITH_REMARK", "NOT_NOW"].includes(this.value("answer"));
    }

    get needsReadBack() {
      return this.remarks && ["DICTATED", "PAPER"].includes(this.mode);
    }

    show() {
      const at = (name, shown) => part(this.form, name) && (part(this.form, name).hidden = !shown);
      at("rest", Boolean(this.value("answer")));
      at("remark", this.remarks);
      at("witness", this.method === "ORAL_WITNESSED");
      at("original", this.method === "SIGNED_PAPER");
      at("read-back", this.needsReadBack);
    }

    body() {
      const body = { answer: this.value("answer"), method: this.method, hash: this.form.dataset.hash };
      if (this.method === "ORAL_WITNESSED" && this.value("witness")) {
        body.witness = this.value("witness");
      }
      if (this.method === "SIGNED_PAPER" && this.value("original").trim()) {
        body.original = this.value("original").trim();
      }
      if (this.remarks && this.value("remark").trim()) {
        body.remark = { text: this.value("remark"), voice: "PERSON", mode: this.mode };
        if (this.needsReadBack) {
          body.remark.confirmed = this.form.elements.confirmed.checked;
        }
      }
      return body;
    }

    async send(event) {
      event.preventDefault();
      const button = this.form.querySelector("button[type=submit]");
      if (button.disabled) {
        return;
      }
      button.disabled = true;
      this.problem("");
      try {
        await Samskriv.minutesApi.sign(page.idOf(this.form), this.id, this.body());
        this.form.reset();
        page.redraw(this.form, ['[data-samskriv-part="answers"]'], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
      } catch (refusal) {
        button.disabled = false;
        if (refusal.status === 412) {
          this.stale();
        } else {
          this.problem(refusal.errors.length ? refusal.message : AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
          this.point(refusal.errors[0]);
        }
      }
    }

    /** The minutes are others by now: they are drawn as they stand, and what was written is written again. */
    async stale() {
      const id = page.idOf(this.form);
      waiting = this.kept;
      await page.redraw(this.form, ['[data-samskriv-part="said"]', '[data-samskriv-part="answering"]']);
      const fresh = document.querySelector('[data-samskriv-minutes="' + id + '"] [data-samskriv-part="answering"]');
      if (fresh) {
        page.say(fresh, "failed", AJS.I18n.getText("samskriv.minutes.stale"));
      }
    }

    problem(words) {
      const line = part(this.form, "problem");
      line.textContent = words;
      line.hidden = !words;
    }

    point(error) {
      const name = error && (error.field === "remark.confirmed" ? "confirmed" : error.field.split(".")[0]);
      const field = name && this.form.elements[name];
      if (field && field.focus) {
        field.focus();
      }
    }
  }

  page.whenLively(function (place) {
    const form = place.querySelector('[data-samskriv-part="answering"]');
    if (form) {
      const kept = waiting;
      waiting = null;
      new Answering(form, kept);
    }
  });

  /** Nobody loses a remark by closing the window. */
  window.addEventListener("beforeunload", function (event) {
    const form = document.querySelector('[data-samskriv-minutes] [data-samskriv-part="answering"]');
    if (form && form.elements.remark.value.trim()) {
      event.preventDefault();
    }
  });
})();
