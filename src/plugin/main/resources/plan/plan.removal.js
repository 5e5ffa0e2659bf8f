/* Taking something off the plan: asks with what stops, and never takes confirmed words without their owner. */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;

  /** A text that something has beside the one it is known by; it may go and leave the rest. */
  function isDetail(kind, field) {
    return kind === "actions" && field !== "title";
  }

  function words(kind, field) {
    if (kind === "plan-head") {
      return [AJS.I18n.getText("samskriv.parts.remove.text"), AJS.I18n.getText("samskriv.plan.remove.text.then")];
    } else if (isDetail(kind, field)) {
      return [AJS.I18n.getText("samskriv.plan.remove.detail"), AJS.I18n.getText("samskriv.plan.remove.text.then")];
    } else if (field === "why") {
      return [AJS.I18n.getText("samskriv.plan.remove.why"), AJS.I18n.getText("samskriv.plan.remove.text.then")];
    } else if (kind === "actions") {
      return [AJS.I18n.getText("samskriv.plan.remove.action"), AJS.I18n.getText("samskriv.plan.remove.action.then")];
    } else if (kind === "comments") {
      return [AJS.I18n.getText("samskriv.plan.remove.comment"), AJS.I18n.getText("samskriv.plan.remove.text.then")];
    }
    return [AJS.I18n.getText("samskriv.plan.remove.goal"), AJS.I18n.getText("samskriv.plan.remove.goal.then")];
  }

  /** Whether the text alone goes, and the thing stays. */
  function isTextAlone(kind, field) {
    return field === "why" || kind === "plan-head" || isDetail(kind, field);
  }

  /** Words of the person that are confirmed, where somebody else wants to take them away. */
  function isConfirmed(entity, field) {
    const alone = entity.dataset.kind === "plan-head" || isDetail(entity.dataset.kind, field);
    const blocks = alone
      ? entity.querySelectorAll('[data-samskriv-field="' + field + '"]')
      : field === "why" || entity.matches("[data-samskriv-field]")
      ? entity.querySelectorAll('[data-samskriv-field="why"]')
      : Array.from(entity.querySelectorAll("[data-samskriv-field]")).filter((block) => block.closest("[data-kind]") === entity);
    return Array.from(blocks).some((block) => block.dataset.voice === "PERSON" && block.dataset.confirmed === "true");
  }

  /** The same words stand there still, whatever else has been changed: then they may go as they were asked to. */
  async function again(kind, id, field, seen, before, work) {
    try {
      return await work(seen);
    } catch (refusal) {
      const now = refusal.current;
      const text = now && (kind === "plan-head" || isDetail(kind, field) ? now[field] : now.title || now.text);
      if (refusal.status !== 412 || !text || !Samskriv.same(text.text, before)) {
        throw refusal;
      }
      return work(now.revision);
    }
  }

  /**
   * Asks in place.
   *
   * @param editor the editor that it is asked from; it closes when something is taken away
   */
  function ask(entity, field, after, editor) {
    const plan = entity.closest(page.PLAN);
    const ref = plan.dataset.samskrivPlan;
    const kind = entity.dataset.kind;
    const form = page.form(ref, "remove");
    const [question, then] = words(kind, field);
    const state = new Samskriv.State(Samskriv.part(form, "states"));
    const asked = document.activeElement;
    Samskriv.part(form, "question").textContent = question;
    Samskriv.part(form, "consequence").textContent = then;
    Samskriv.part(form, "agreed").hidden = page.own(ref) || !isConfirmed(entity, field);
    form.setAttribute("aria-labelledby", Samskriv.id(Samskriv.part(form, "question")));
    after.after(form);
    Samskriv.part(form, "question").focus();

    const leave = function () {
      form.remove();
      asked.focus();
    };
    form.addEventListener("click", (event) => event.target.closest("[data-do=keep]") && leave());
    form.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        event.stopPropagation();
        leave();
      }
    });
    form.addEventListener("submit", async function (event) {
      event.preventDefault();
      const agreed = form.elements.agreed.checked;
      const said = kind === "plan-head" || isDetail(kind, field) ? entity.querySelector('[data-samskriv-field="' + field + '"]') : entity;
      const title = said.querySelector("[data-samskriv-text]").textContent;
      try {
        await again(kind, entity.dataset.id, field, editor ? Math.max(editor.saver.seen, Number(entity.dataset.revision)) : Number(entity.dataset.revision), title, (seen) =>
          isTextAlone(kind, field)
            ? api.change(kind, entity.dataset.id, seen, { [field]: null, agreed: agreed })
            : api.remove(kind, entity.dataset.id, seen, agreed));
      } catch (refusal) {
        state.tell(refusal.status === 401 ? "signed-out" : "refused", refusal.message);
        return;
      }
      form.remove();
      if (editor) {
        editor.saver.forget();
        editor.others.forEach((other) => other.forget());
        editor.onClose = () => {};
        editor.close();
      }
      page.closed(plan, true, ['[data-id="' + entity.dataset.id + '"]', '[data-samskriv="new-goal"]'], AJS.I18n.getText("samskriv.plan.removed"));
    });
  }

  Samskriv.planRemoval = { ask: ask };
})();
