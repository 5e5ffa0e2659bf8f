/*
 * What can be pressed in the plan. Events are delegated, so that several plans on one page live side by side and a plan
 * that is drawn anew needs no listeners of its own.
 */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;
  const texts = Samskriv.planTexts;

  function addGoal(plan, type, host, begun) {
    const ref = plan.dataset.samskrivPlan;
    const id = (begun && begun.id) || Samskriv.uuid();
    return texts.openNew(
      Object.assign(
        {
          plan: plan,
          host: host,
          kind: "goals",
          field: "title",
          type: type,
          voice: type === "RECOVERY" ? "PERSON" : "PROFESSIONAL",
          back: '[data-samskriv="new-goal"][data-type="' + type + '"]',
          add: function (value) {
            // it comes last, and must be seen
            page.drawAll(ref);
            return api.add(api.goalsOf(ref), id, { type: type, title: api.text(value) });
          },
          doneWords: AJS.I18n.getText("samskriv.plan.goal.save"),
        },
        begun,
        { id: id }
      )
    );
  }

  /** @param begun what to go on from, and whether it is a promise */
  function addAction(plan, goal, host, begun) {
    const ref = plan.dataset.samskrivPlan;
    const writer = { own: page.own(ref), ownMode: page.ownMode(ref) };
    const id = (begun && begun.id) || Samskriv.uuid();
    texts.openNew(
      Object.assign(
        {
          plan: plan,
          host: host,
          kind: "actions",
          field: "title",
          voice: "SHARED",
          back: begun && begun.promise ? '[data-samskriv="new-promise"]' : '[data-samskriv="new-action"][data-goal="' + goal + '"]',
          goal: goal,
          add: (value, form) => api.add(api.actionsOf(ref), id, Object.assign({ title: api.text(value) }, Samskriv.planFacts.chosen(form, writer))),
          doneWords: AJS.I18n.getText("samskriv.plan.action.save"),
        },
        begun,
        { id: id }
      )
    );
  }

  function addComment(plan, goal, host) {
    const id = Samskriv.uuid();
    texts.openNew({
      plan: plan,
      host: host,
      kind: "comments",
      field: "text",
      voice: page.own(plan.dataset.samskrivPlan) ? "PERSON" : "PROFESSIONAL",
      id: id,
      back: '[data-id="' + goal + '"] [data-samskriv="new-comment"]',
      add: (value) => api.add(api.commentsOn(goal), id, { text: api.text(value) }),
      doneWords: AJS.I18n.getText("samskriv.plan.comment.save"),
    });
  }

  function changeStatus(plan, goal, control) {
    const ref = plan.dataset.samskrivPlan;
    const host = page.hostAfter(control.closest(".smk-goal__status"));
    if (!host) {
      return;
    }
    const form = page.form(ref, "status");
    const select = form.elements.status;
    const state = new Samskriv.State(Samskriv.part(form, "states"));
    let changed = false;
    Samskriv.label(Samskriv.part(form, "label"), select);
    select.value = goal.dataset.status;
    const saver = Samskriv.planFacts.saver({
      kind: "goals",
      id: goal.dataset.id,
      fact: "status",
      field: select,
      seen: Number(goal.dataset.revision),
      base: goal.dataset.status,
      state: state,
      onSaved: () => (changed = true),
    });
    const close = function () {
      host.remove();
      page.closed(plan, changed, [page.placeOf(control)]);
    };
    select.addEventListener("change", () => saver.want(select.value));
    form.addEventListener("submit", async function (event) {
      event.preventDefault();
      await saver.go();
      if (!saver.unsaved) {
        close();
      }
    });
    form.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && (!saver.unsaved || window.confirm(AJS.I18n.getText("samskriv.js.discard")))) {
        event.stopPropagation();
        saver.forget();
        close();
      }
    });
    host.append(form);
    select.focus();
  }

  /** The order is nobody's words: whatever else has been changed in the goal, it may still be moved. */
  async function move(plan, goal, control) {
    const ref = plan.dataset.samskrivPlan;
    const all = Array.from(goal.closest("[data-samskriv-section]").querySelectorAll("[data-samskriv-goal]"));
    const at = all.indexOf(goal);
    const before = control.dataset.samskriv === "up" ? all[at - 1] : all[at + 2];
    const changes = { before: before ? before.dataset.id : null };
    const place = page.placeOf(control);
    try {
      await api.change("goals", goal.dataset.id, Number(goal.dataset.revision), changes).catch(function (refusal) {
        if (refusal.status !== 412 || !refusal.current) {
          throw refusal;
        }
        return api.change("goals", goal.dataset.id, refusal.current.revision, changes);
      });
      page.redraw(ref, [place, '[data-id="' + goal.dataset.id + '"]'], AJS.I18n.getText("samskriv.plan.goal.moved"));
    } catch (refusal) {
      page.say(ref, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
    }
  }

  function begunIn(draft) {
    return {
      id: draft.dataset.samskrivDraft,
      text: draft.querySelector("[data-samskriv-text]").textContent,
      mode: draft.dataset.mode || undefined,
      original: draft.dataset.original,
      isDraft: true,
    };
  }

  function goOn(plan, draft) {
    const begun = begunIn(draft);
    const host = page.hostAfter(draft);
    draft.hidden = true;
    if (draft.dataset.field === "action.title") {
      addAction(plan, "", host, Object.assign({ voice: "PERSON" }, begun));
    } else {
      addGoal(plan, "RECOVERY", host, begun);
    }
  }

  async function discard(plan, draft) {
    const ref = plan.dataset.samskrivPlan;
    if (!window.confirm(AJS.I18n.getText("samskriv.plan.draft.discard.sure"))) {
      return;
    }
    try {
      await api.discardDraft(ref, draft.dataset.samskrivDraft, draft.dataset.field);
      page.redraw(ref, [page.placeOf(draft), ".smk-goal"]);
    } catch (refusal) {
      page.say(ref, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
    }
  }

  /** From now on the server shows nothing but what is the person's, in every window. */
  async function show(plan) {
    const ref = plan.dataset.samskrivPlan;
    try {
      await Samskriv.showApi.begin(ref);
      location.replace(Samskriv.showApi.shown(ref));
    } catch (refusal) {
      page.say(ref, "failed", refusal.message);
    }
  }

  /** What became of a promise is said where the action stands, among what else is said of it. */
  function tell(plan, control) {
    const action = plan.querySelector('[data-samskriv-action="' + control.dataset.action + '"]');
    const edit = action && action.querySelector('[data-samskriv="edit"]');
    if (edit) {
      for (let folded = action.closest("details"); folded; folded = folded.parentElement.closest("details")) {
        folded.open = true;
      }
      edit.click();
      action.scrollIntoView({ block: "nearest" });
    }
  }

  function press(control, plan) {
    const goal = control.closest("[data-samskriv-goal]");
    const what = control.dataset.samskriv;
    const host = () => page.hostAfter(control.parentElement);
    if (Samskriv.planEntries.press(what, control, plan)) {
      return;
    }
    if (what === "edit") {
      texts.open(control.closest("[data-samskriv-field]"));
    } else if (what === "continue") {
      texts.open(control.closest("[data-samskriv-field]"), begunIn(control.closest("[data-samskriv-draft]")));
    } else if (what === "continue-new") {
      goOn(plan, control.closest("[data-samskriv-draft]"));
    } else if (what === "discard") {
      discard(plan, control.closest("[data-samskriv-draft]"));
    } else if (what === "status") {
      changeStatus(plan, goal, control);
    } else if (what === "up" || what === "down") {
      move(plan, goal, control);
    } else if (what === "remove") {
      Samskriv.planRemoval.ask(goal, "title", control.parentElement);
    } else if (what === "more-goals") {
      page.more(plan, control);
    } else if (what === "show") {
      show(plan);
    } else if (what === "promise-outcome") {
      tell(plan, control);
    } else if (what === "read-back") {
      Samskriv.planReadBack.start(plan);
    } else if (what.startsWith("new-")) {
      const place = host();
      if (place && what === "new-goal") {
        addGoal(plan, control.dataset.type, place);
      } else if (place && what === "new-action") {
        addAction(plan, control.dataset.goal, place);
      } else if (place && what === "new-promise") {
        addAction(plan, "", place, { promise: true });
      } else if (place) {
        addComment(plan, goal.dataset.id, place);
      }
    }
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest("button[data-samskriv]");
    if (!control) {
      return;
    }
    if (control.dataset.samskriv === "restore") {
      Samskriv.planHistory.restore(control);
    } else if (control.closest(page.PLAN)) {
      press(control, control.closest(page.PLAN));
    }
  });

  /** What stands on a page of its own; the template knows no address of the wiki. */
  function leads(plan, link, page) {
    link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + page + (page.includes("?") ? "&" : "?") + "ref=" + encodeURIComponent(plan.dataset.samskrivPlan);
  }

  page.whenLively(function (plan) {
    const named = { about: "person", "who-sees": "hvem-ser" };
    Object.keys(named).forEach((name) => plan.querySelectorAll('[data-samskriv="' + name + '"]').forEach((link) => leads(plan, link, named[name])));
    plan.querySelectorAll("[data-samskriv-leads]").forEach((link) => leads(plan, link, link.dataset.samskrivLeads));
  });

  /** The first screen of an empty plan: one question, and it becomes the first goal. */
  page.whenLively(function (plan) {
    const host = plan.querySelector('[data-samskriv="first"]');
    if (!host || host.firstElementChild) {
      return;
    }
    const editor = addGoal(plan, "RECOVERY", host, { kept: true, label: AJS.I18n.getText("samskriv.plan.first.question") });
    editor.form.classList.add("smk-first");
    editor.area.classList.add("smk-input--hero");
    Samskriv.part(editor.form, "help").hidden = false;
  });
})();
