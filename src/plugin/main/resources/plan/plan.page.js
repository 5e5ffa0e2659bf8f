/* The plan on the page: its forms, and drawing it again without taking anything from anybody. */
(function () {
  "use strict";

  const PLAN = "[data-samskriv-plan]";
  const readers = new WeakMap();
  const lively = [];

  function refOf(element) {
    return element.closest(PLAN).dataset.samskrivPlan;
  }

  function formsOf(ref) {
    return document.querySelector('[data-samskriv-forms="' + ref + '"]');
  }

  /** A fresh copy of one of the forms that the server has drawn for this person. */
  function form(ref, name) {
    const template = document.querySelector('[data-samskriv-forms="' + ref + '"] > template[data-form="' + name + '"]');
    return template.content.firstElementChild.cloneNode(true);
  }

  /** Whether the reader is the person. */
  function own(ref) {
    return formsOf(ref).dataset.own === "true";
  }

  /** How the person's words come in where nobody is asked: typed by the person, or together with a worker. */
  function ownMode(ref) {
    return formsOf(ref).dataset.ownMode;
  }

  function say(ref, kind, words) {
    document.querySelectorAll('[data-samskriv-plan="' + ref + '"] > [data-samskriv="state"]').forEach((state) => Samskriv.say(state, kind, words));
  }

  /** A selector that finds this control again when the plan has been drawn anew. */
  function placeOf(element) {
    const parts = [];
    const entity = element.closest("[data-id]");
    const field = element.closest("[data-samskriv-field]");
    const control = element.closest("[data-samskriv]");
    if (entity) {
      parts.push('[data-id="' + entity.dataset.id + '"]');
    }
    if (field && field !== entity) {
      parts.push('[data-samskriv-field="' + field.dataset.samskrivField + '"]');
    }
    if (control) {
      const kind = control.dataset.entryKind && !control.dataset.samskrivEntry ? '[data-entry-kind="' + control.dataset.entryKind + '"]' : "";
      parts.push('[data-samskriv="' + control.dataset.samskriv + '"]' + kind);
    }
    return parts.join(" ");
  }

  /** The first of these places that is there takes the focus; the last resort is the plan's own line. */
  function focus(plan, places) {
    for (const place of places.filter(Boolean)) {
      const found = plan.querySelector(place);
      if (found && found.offsetParent !== null) {
        found.focus();
        return;
      }
    }
  }

  function enliven(plan) {
    if (!readers.has(plan)) {
      readers.set(plan, plan.dataset.reader);
    }
    plan.classList.add("smk--live");
    lively.forEach((each) => each(plan));
  }

  function take(plan, drawn) {
    const fresh = document.importNode(drawn, true);
    readers.set(fresh, readers.get(plan));
    if (plan.querySelector(".smk-folded[open]")) {
      fresh.querySelectorAll(".smk-folded").forEach((folded) => (folded.open = true));
    }
    plan.querySelectorAll("details[data-fold][open]").forEach(function (folded) {
      const same = fresh.querySelector('details[data-fold="' + folded.dataset.fold + '"]');
      if (same) {
        same.open = true;
      }
    });
    const held = plan.contains(document.activeElement) ? placeOf(document.activeElement) : "";
    plan.replaceWith(fresh);
    enliven(fresh);
    return { plan: fresh, held: held };
  }

  function plansOf(ref) {
    return Array.from(document.querySelectorAll('[data-samskriv-plan="' + ref + '"]'));
  }

  /**
   * Each part that stands on the page, as the server draws it now. What shows the `page` is a page of its own and is drawn
   * by nothing else.
   */
  async function drawings(ref) {
    const parts = new Map();
    for (const plan of plansOf(ref)) {
      if (!parts.has(drawnAs(plan))) {
        parts.set(drawnAs(plan), (await drawing(plan)).querySelector(PLAN));
      }
    }
    return parts;
  }

  function drawnAs(plan) {
    return plan.dataset.show + " " + plan.dataset.goals;
  }

  function drawing(plan) {
    const shown = plan.dataset;
    return shown.show === "page" ? Samskriv.planApi.page() : Samskriv.planApi.fragment(shown.samskrivPlan, shown.show, shown.goals);
  }

  /**
   * The server draws the plan again, unless somebody is writing in it: then it waits until they have finished.
   *
   * @param places selectors of what should have the focus afterwards, best first
   * @param words what to say of it, when there is something to say
   */
  async function redraw(ref, places, words) {
    const wanted = places || [];
    try {
      const parts = await drawings(ref);
      const all = plansOf(ref);
      const drawnFor = (plan) => parts.get(drawnAs(plan)) && parts.get(drawnAs(plan)).dataset.reader;
      if (all.some((plan) => readers.get(plan) !== drawnFor(plan))) {
        throw new Error("drawn for somebody else");
      }
      all.forEach(function (plan) {
        if (Samskriv.editorsIn(plan).length || plan.querySelector("form.smk-editor:not(.smk-first), form.smk-conflict")) {
          plan.dataset.stale = "true";
          return;
        }
        const had = plan.contains(document.activeElement) || plan.dataset.focus === "true";
        const taken = take(plan, parts.get(drawnAs(plan)));
        if (had || all.length === 1) {
          focus(taken.plan, wanted.concat(taken.held));
        }
      });
    } catch (unseen) {
      say(ref, "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
      return;
    }
    if (words) {
      say(ref, "saved", words);
    }
  }

  /** From now on every goal is drawn, however many they are. */
  function drawAll(ref) {
    plansOf(ref).forEach((plan) => (plan.dataset.goals = 9999));
  }

  /** Further goals, after those that stand; the first of them takes the focus. */
  async function more(plan, control) {
    const section = '[data-samskriv-section="' + control.dataset.type + '"] [data-samskriv-goal]';
    const before = plan.querySelectorAll(section).length;
    const drawn = plan.dataset.goals;
    plan.dataset.goals = Number(drawn) + Number(drawn);
    control.disabled = true;
    await redraw(plan.dataset.samskrivPlan, []);
    if (plan.isConnected) {
      plan.dataset.goals = drawn;
      control.disabled = false;
      return;
    }
    const first = plansOf(plan.dataset.samskrivPlan).map((fresh) => fresh.querySelectorAll(section)[before]).find(Boolean);
    if (first) {
      first.focus();
    }
  }

  /** After something has been closed: draws what had to wait, or puts the focus back. */
  function closed(plan, changed, places, words) {
    if (!plan.isConnected) {
      return;
    }
    if (changed || plan.dataset.stale) {
      redraw(plan.dataset.samskrivPlan, places, words);
    } else {
      focus(plan, places);
    }
  }

  Samskriv.knowReaderBy(async function () {
    const plan = document.querySelector(PLAN);
    if (!plan) {
      return "unknown";
    }
    try {
      const content = await drawing(plan);
      return content.querySelector(PLAN).dataset.reader === readers.get(plan) ? "same" : "other";
    } catch (refusal) {
      return refusal.status === 401 ? "out" : refusal.status === 404 ? "other" : "unknown";
    }
  });

  /** Paper has nothing to unfold. */
  let opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll(".smk details:not([open]):not(.smk-history-of)"));
    opened.forEach((details) => (details.open = true));
  });
  window.addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

  AJS.toInit(() => document.querySelectorAll(PLAN).forEach(enliven));

  Samskriv.planPage = {
    PLAN: PLAN,
    refOf: refOf,
    form: form,
    own: own,
    ownMode: ownMode,
    hostAfter: Samskriv.hostAfter,
    say: say,
    placeOf: placeOf,
    redraw: redraw,
    drawAll: drawAll,
    more: more,
    closed: closed,
    /** @param each is given every plan that comes to the page */
    whenLively: (each) => lively.push(each),
  };
})();
