/* Adding a goal where it will stand. Events are delegated, so that several plans on one page live side by side. */
(function () {
  "use strict";

  const PLAN = "[data-samskriv-plan]";
  const attempts = new WeakMap();
  let count = 0;

  function part(plan, name) {
    return plan.querySelector('[data-samskriv="' + name + '"]');
  }

  /**
   * What needs a script to work is shown by the script. It also gives out the ids, because the same plan may stand on
   * a page twice.
   */
  function enliven(plan) {
    const form = part(plan, "add");
    if (!form) {
      return;
    }
    const id = (element) => (element.id = "samskriv-plan-" + (count += 1));
    part(plan, "open").setAttribute("aria-controls", id(form));
    part(plan, "question").htmlFor = id(form.elements.text);
    form.elements.text.setAttribute("aria-describedby", id(part(plan, "hint")) + " " + id(part(plan, "error")));
    part(plan, "open").hidden = false;
  }

  function showForm(plan, shown) {
    part(plan, "add").hidden = !shown;
    part(plan, "open").hidden = shown;
    part(plan, "open").setAttribute("aria-expanded", String(shown));
    (shown ? part(plan, "add").elements.text : part(plan, "open")).focus();
  }

  function showError(form, message) {
    const error = form.querySelector('[data-samskriv="error"]');
    error.textContent = message;
    error.hidden = !message;
    form.elements.text.setAttribute("aria-invalid", String(Boolean(message)));
    if (message) {
      form.elements.text.focus();
    }
  }

  function cancel(plan) {
    const form = part(plan, "add");
    if (form.dataset.busy) {
      return;
    }
    const written = form.elements.text.value.trim();
    if (written && !window.confirm(AJS.I18n.getText("samskriv.plan.goal.discard"))) {
      return;
    }
    form.reset();
    attempts.delete(form);
    showError(form, "");
    showForm(plan, false);
  }

  /** The server draws the plan again; the new goal takes the focus, so that nobody has to look for it. */
  async function redraw(plan, goal) {
    const fresh = await Samskriv.planApi.fragment(plan.dataset.samskrivPlan);
    if (!fresh || !fresh.matches(PLAN)) {
      throw new Error("not a plan");
    }
    plan.replaceWith(fresh);
    enliven(fresh);
    const added = fresh.querySelector('[data-samskriv-goal="' + goal.id + '"]');
    if (added) {
      added.focus();
    }
    Samskriv.saved(part(fresh, "state"));
  }

  /** Nothing can be typed while it is sent: it would be gone when the plan is drawn again. */
  function busy(form, sending) {
    form.elements.text.readOnly = sending;
    form.querySelector("[type=submit]").disabled = sending;
    if (sending) {
      form.dataset.busy = "true";
    } else {
      delete form.dataset.busy;
    }
  }

  async function add(plan, form) {
    const text = form.elements.text.value;
    let goal;
    busy(form, true);
    showError(form, "");
    try {
      goal = await Samskriv.saving(part(plan, "state"), () =>
        Samskriv.planApi.addGoal(plan.dataset.samskrivPlan, keyFor(form, text), text, form.dataset.mode));
    } catch (refusal) {
      busy(form, false);
      showError(form, Samskriv.notSaved(refusal));
      return;
    }
    form.elements.text.value = "";
    attempts.delete(form);
    try {
      await redraw(plan, goal);
    } catch (unseen) {
      busy(form, false);
      showForm(plan, false);
      Samskriv.savedUnseen(part(plan, "state"));
    }
  }

  /** The same text sent again is the same goal; once it is changed, it is another. */
  function keyFor(form, text) {
    const last = attempts.get(form);
    if (!last || last.text !== text) {
      attempts.set(form, { text: text, key: crypto.randomUUID ? crypto.randomUUID() : uuid() });
    }
    return attempts.get(form).key;
  }

  /** Browsers give crypto.randomUUID to secure addresses only; a wiki may stand on plain http inside a network. */
  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  function unsaved() {
    return Array.from(document.querySelectorAll(PLAN + ' [data-samskriv="add"]')).some((form) => form.elements.text.value.trim());
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest("[data-samskriv]");
    const plan = event.target.closest(PLAN);
    if (!control || !plan) {
      return;
    }
    if (control.dataset.samskriv === "open") {
      showForm(plan, true);
    } else if (control.dataset.samskriv === "cancel") {
      cancel(plan);
    }
  });

  document.addEventListener("keydown", function (event) {
    const form = event.target.closest(PLAN + ' [data-samskriv="add"]');
    if (form && event.key === "Escape") {
      cancel(form.closest(PLAN));
    }
  });

  document.addEventListener("submit", function (event) {
    const plan = event.target.closest(PLAN);
    if (plan && event.target.dataset.samskriv === "add") {
      event.preventDefault();
      add(plan, event.target);
    }
  });

  window.addEventListener("beforeunload", function (event) {
    if (unsaved()) {
      event.preventDefault();
    }
  });

  AJS.toInit(() => document.querySelectorAll(PLAN).forEach(enliven));
})();
