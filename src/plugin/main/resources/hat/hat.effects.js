/* What became different, on the card of one person: saved when it is chosen or written. */
(function () {
  "use strict";

  const GROUP = "[data-samskriv-effect]";
  const tails = new Map();

  function field(group, name) {
    return group.querySelector('[data-effect="' + name + '"]');
  }

  function show(group) {
    group.querySelectorAll("[data-effect-for]").forEach((part) => {
      part.hidden = part.dataset.effectFor !== field(group, "type").value;
    });
  }

  function stateOf(group) {
    return group.querySelector('[data-samskriv="state"]');
  }

  /** All of it, each time: what is as it was changes nothing. */
  function said(group) {
    const type = field(group, "type").value;
    const text = field(group, "text").value;
    return {
      type: type,
      text: text.trim() ? { text: text, voice: "PROFESSIONAL" } : null,
      goal: (type === "GOAL_CHANGED" && field(group, "goal").value) || null,
      action: (type === "ACTION_CHANGED" && field(group, "action").value) || null,
    };
  }

  async function send(group) {
    const id = group.dataset.samskrivEffect;
    const seen = { "If-Match": '"' + group.dataset.revision + '"' };
    const body = said(group);
    if (!id && body.type) {
      const path = "discussions/" + group.closest("[data-samskriv-effects]").dataset.samskrivEffects + "/effects";
      group.dataset.attempt = group.dataset.attempt || Samskriv.uuid();
      return Samskriv.json("POST", path, { "Idempotency-Key": group.dataset.attempt }, body);
    } else if (id && !body.type) {
      await Samskriv.json("DELETE", "effects/" + id, seen);
      delete group.dataset.attempt;
      return { id: "", revision: 0 };
    }
    return Samskriv.json("PATCH", "effects/" + id, seen, body);
  }

  function know(group, effect) {
    group.dataset.samskrivEffect = effect.id;
    group.dataset.revision = effect.revision;
  }

  /** Somebody else saved in between: what stands now is said, and what is written here goes over it only when it is saved again. */
  function refused(group, refusal) {
    if (refusal.status === 412 && refusal.current) {
      know(group, refusal.current);
      const stands = refusal.current.text ? refusal.current.text.text : "";
      Samskriv.say(stateOf(group), "failed", AJS.I18n.getText("samskriv.js.others-saved", stands));
    } else {
      Samskriv.say(stateOf(group), "failed", Samskriv.forms.notSaved(refusal));
    }
  }

  async function save(group) {
    if (!group.dataset.samskrivEffect && !field(group, "type").value) {
      Samskriv.say(stateOf(group), field(group, "text").value ? "open" : "", field(group, "text").value ? AJS.I18n.getText("samskriv.hat.effects.js.choose") : "");
      return;
    }
    try {
      know(group, await send(group));
      delete group.dataset.failed;
      Samskriv.say(stateOf(group), "saved", AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
    } catch (refusal) {
      group.dataset.failed = "true";
      refused(group, refusal);
    }
  }

  /** One at a time, in order: each change names the revision that the one before it made. */
  function queue(group) {
    const tail = (tails.get(group) || Promise.resolve()).then(() => save(group)).then(() => tails.get(group) === tail && tails.delete(group));
    tails.set(group, tail);
  }

  document.addEventListener("change", function (event) {
    const group = event.target.matches("[data-effect]") && event.target.closest(GROUP);
    if (group) {
      show(group);
      queue(group);
    }
  });

  window.addEventListener("beforeunload", function (event) {
    if (tails.size > 0) {
      event.preventDefault();
    }
  });

  /** For the card they stand on: it is not left before what is chosen or written is saved. */
  Samskriv.effects = {
    settled: () => Promise.all(tails.values()),
    unsaved: (card) => Boolean(card.querySelector(GROUP + "[data-failed]")),
  };
})();
