/* Where a plan stands, and answering to it: on the plan, and on the page where it is looked through. */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.signingApi;
  const part = Samskriv.part;

  /** Where what is lacking is put right; what stands on the plan itself has no page. */
  const PAGES = { consent: "hvem-ser", coordinator: "person", signOff: "plan-svar" };

  /** Every reason why not, each with the way there. */
  function lacking(plan, refusal) {
    const box = plan.querySelector('[data-samskriv-part="signing"] [data-at="lacking"]');
    const list = document.createElement("ul");
    refusal.errors.forEach(function (error) {
      const item = document.createElement("li");
      item.textContent = error.message;
      if (PAGES[error.field]) {
        const link = document.createElement("a");
        link.href = api.page(PAGES[error.field], plan.dataset.samskrivPlan);
        link.textContent = AJS.I18n.getText("samskriv.signing.lacking.go");
        item.append(" ", link);
      }
      list.append(item);
    });
    box.replaceChildren(list);
  }

  async function change(control) {
    const plan = control.closest(page.PLAN);
    const ref = plan.dataset.samskrivPlan;
    const head = control.closest("[data-samskriv-part]");
    if (control.disabled || (control.dataset.ask && !window.confirm(control.dataset.ask))) {
      return;
    }
    control.disabled = true;
    try {
      await api.status(ref, Number(head.dataset.revision), control.dataset.status);
      page.redraw(ref, ['[data-samskriv-part="signing"]'], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
    } catch (refusal) {
      control.disabled = false;
      if (refusal.status === 412) {
        await page.redraw(ref, ['[data-samskriv-part="signing"]']);
        page.say(ref, "failed", AJS.I18n.getText("samskriv.js.chosen-meanwhile"));
      } else if (refusal.errors.length) {
        lacking(plan, refusal);
        control.focus();
      } else {
        page.say(ref, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
        control.focus();
      }
    }
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest('button[data-samskriv="plan-status"]');
    if (control) {
      change(control);
    } else if (event.target.closest('button[data-samskriv="print-page"]')) {
      window.print();
    }
  });

  page.whenLively(function (plan) {
    const link = plan.querySelector('[data-samskriv="look-through"]');
    if (link) {
      link.href = api.page("plan-svar", plan.dataset.samskrivPlan);
    }
  });

  /** One answer on its way; what is written stays until it is saved. */
  class Answering {
    constructor(form, kept) {
      this.form = form;
      this.plan = form.closest(page.PLAN);
      this.ref = this.plan.dataset.samskrivPlan;
      this.id = Samskriv.uuid();
      ["signer", "remark", "witness", "original"].filter((name) => form.elements[name]).forEach((name) => Samskriv.label(part(form, name + "-label"), form.elements[name]));
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
      ["signer", "answer", "remark", "method", "witness", "original"].forEach((name) => (all[name] = this.value(name)));
      return all;
    }

    get signer() {
      const parts = this.value("signer").split(":");
      return parts[0] || "PERSON";
    }

    /** Whoever is signed in answers for themself. */
    get themself() {
      return this.form.dataset.ownMode === "OWN_LOGIN" || this.signer === "USER";
    }

    get method() {
      return this.themself ? "OWN_LOGIN" : this.value("method");
    }

    /** In which way the words of a remark come in. */
    get mode() {
      const byMethod = { TOGETHER: "TOGETHER", ORAL_WITNESSED: "DICTATED", SIGNED_PAPER: "PAPER" };
      return this.form.dataset.ownMode || byMethod[this.method];
    }

    get remarks() {
      const answer = this.value("answer");
      return answer === "AGREED_WITH_REMARK" || answer === "NOT_NOW";
    }

    get needsReadBack() {
      return this.remarks && this.value("remark").trim() !== "" && !this.themself && this.mode !== "TOGETHER";
    }

    show() {
      const at = (name, shown) => part(this.form, name) && (part(this.form, name).hidden = !shown);
      at("rest", Boolean(this.value("answer")));
      at("remark", this.remarks);
      at("methods", !this.themself);
      at("witness", this.method === "ORAL_WITNESSED");
      at("original", this.method === "SIGNED_PAPER");
      at("read-back", this.remarks && !this.themself && this.mode !== "TOGETHER");
    }

    body() {
      const signer = this.value("signer");
      const body = { answer: this.value("answer"), method: this.method, hash: this.form.dataset.hash };
      if (signer && this.signer !== "PERSON") {
        const who = signer.slice(signer.indexOf(":") + 1);
        body.signer = this.signer === "USER" ? { kind: "USER", user: who } : { kind: "RELATED", related: who };
      }
      if (this.method === "ORAL_WITNESSED" && this.value("witness")) {
        body.witness = this.value("witness");
      }
      if (this.method === "SIGNED_PAPER" && this.value("original").trim()) {
        body.original = this.value("original").trim();
      }
      if (this.remarks && this.value("remark").trim()) {
        body.remark = this.remark();
      }
      return body;
    }

    remark() {
      const text = this.form.elements.remark.value;
      if (this.signer === "USER") {
        return { text: text, voice: "PROFESSIONAL" };
      }
      const said = { text: text, voice: this.signer === "RELATED" ? "NEXT_OF_KIN" : "PERSON", mode: this.mode };
      return this.needsReadBack ? Object.assign(said, { confirmed: this.form.elements.confirmed.checked }) : said;
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
        await api.sign(this.ref, this.id, this.body());
        this.form.reset();
        page.redraw(this.ref, ['[data-samskriv-part="answers"]'], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
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

    /** The plan is another by now: it is drawn as it stands, and what was written is written again. */
    async stale() {
      const kept = this.kept;
      waiting = kept;
      await page.redraw(this.ref, ['[data-samskriv-part="changes"]', '[data-samskriv-part="answering"]']);
      page.say(this.ref, "failed", AJS.I18n.getText("samskriv.signing.stale"));
    }

    problem(words) {
      const line = part(this.form, "problem");
      line.textContent = words;
      line.hidden = !words;
    }

    point(error) {
      const field = error && error.field.split(".")[0];
      const name = error && error.field === "remark.confirmed" ? "confirmed" : field;
      if (name && this.form.elements[name] && this.form.elements[name].focus) {
        this.form.elements[name].focus();
      }
    }
  }

  /** What somebody had written when the plan was drawn anew. */
  let waiting = null;

  page.whenLively(function (plan) {
    const form = plan.querySelector('[data-samskriv-part="answering"]');
    if (form) {
      const kept = waiting;
      waiting = null;
      new Answering(form, kept);
    }
  });

  /** Nobody loses a remark by closing the window. */
  window.addEventListener("beforeunload", function (event) {
    const form = document.querySelector('[data-samskriv-part="answering"]');
    if (form && form.elements.remark.value.trim()) {
      event.preventDefault();
    }
  });

  /** A version is put back when somebody has said that the person is there and wants it. */
  document.addEventListener("submit", async function (event) {
    const form = event.target.closest('form[data-samskriv-part="restoring"]');
    if (!form) {
      return;
    }
    event.preventDefault();
    const ref = form.closest(page.PLAN).dataset.samskrivPlan;
    const problem = part(form, "problem");
    problem.hidden = true;
    if (!form.elements.agreed.checked) {
      problem.textContent = AJS.I18n.getText("samskriv.signing.restore.agreed-first");
      problem.hidden = false;
      form.elements.agreed.focus();
      return;
    }
    try {
      await api.restore(ref, form.dataset.version, form.dataset.hash);
      page.redraw(ref, ["h1"], AJS.I18n.getText("samskriv.signing.restored"));
    } catch (refusal) {
      problem.textContent = refusal.status === 412 ? AJS.I18n.getText("samskriv.signing.stale") : AJS.I18n.getText("samskriv.js.not-saved", refusal.message);
      problem.hidden = false;
    }
  });
})();
