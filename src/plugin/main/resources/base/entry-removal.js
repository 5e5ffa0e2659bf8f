/* Taking an entry away, and deleting a score: asks with what stops, and never takes words without their owner. */
(function () {
  "use strict";

  const part = Samskriv.part;

  /** The same words stand there still, whatever else has been changed: then they may go as they were asked to. */
  async function again(entry, agreed) {
    try {
      await entry.surface.remove(entry.kind, entry.id, entry.seen, agreed);
    } catch (refusal) {
      if (refusal.status !== 412) {
        throw refusal;
      }
      const now = await entry.surface.get(entry.kind, entry.id);
      if (!entry.fields.all.every((field) => Samskriv.same(field.of(now, entry.fields.reader), field.base))) {
        throw refusal;
      }
      await entry.surface.remove(entry.kind, entry.id, now.revision, agreed);
    }
  }

  /** @param entry the open form it is asked from */
  function ask(entry) {
    const form = entry.surface.form("entry-remove");
    const erases = entry.form.dataset.score === "true";
    const state = new Samskriv.State(part(form, "states"));
    const ofPerson = entry.fields.all.some((field) => field.standing && ["PERSON", "NEXT_OF_KIN"].includes(field.standing.voice) && field.standing.confirmed);
    part(form, "kept").hidden = erases;
    part(form, "erased").hidden = !erases;
    part(form, "agreed").hidden = entry.own || !(erases || ofPerson);
    form.setAttribute("aria-labelledby", Samskriv.id(part(form, "question")));
    entry.form.hidden = true;
    entry.host.append(form);
    Samskriv.levelBelow(part(form, "question"));
    part(form, "question").focus();

    const leave = function () {
      form.remove();
      entry.form.hidden = false;
      entry.form.querySelector("[data-do=remove]").focus();
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
      try {
        await again(entry, form.elements.agreed.checked);
      } catch (refusal) {
        state.tell(refusal.status === 401 ? "signed-out" : "refused", refusal.message);
        return;
      }
      entry.back = entry.surface.newPlace(entry.kind);
      entry.close(true, erases ? AJS.I18n.getText("samskriv.entry.erased") : AJS.I18n.getText("samskriv.plan.removed"));
    });
  }

  Samskriv.entryRemoval = { ask: ask };
})();
