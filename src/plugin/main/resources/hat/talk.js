/* Whom the team talks about: choosing a person, one card at a time, and the end of the meeting. */
(function () {
  "use strict";

  const TALK = "[data-samskriv-talk]";
  const part = Samskriv.part;
  const api = () => Samskriv.talkApi;
  /** The card that is open, by the section it stands in. */
  const cards = new WeakMap();

  function enliven(talk) {
    talk.querySelectorAll("[data-talk][hidden]").forEach((button) => (button.hidden = false));
    talk.querySelectorAll("[data-talk-still]").forEach((words) => words.remove());
  }

  const state = (talk) => (talk.said = talk.said || new Samskriv.State(part(talk, "said")));

  function mark(talk, id) {
    talk.querySelectorAll('[data-talk="open"]').forEach((button) => {
      if (button.dataset.discussion === id) {
        button.setAttribute("aria-current", "true");
      } else {
        button.removeAttribute("aria-current");
      }
    });
  }

  function expanded(talk, open) {
    talk.querySelector('[data-talk="add"]').setAttribute("aria-expanded", String(open));
  }

  /** The names and numbers as they are now; the card that is open stays, and so do the persons to choose among. */
  async function renew(talk) {
    const hat = talk.closest("[data-samskriv-hat]");
    const fresh = (await Samskriv.hatApi.fragment(hat.dataset.samskrivHat)).content.querySelector(TALK);
    if (!fresh) {
      location.reload();
      return;
    }
    enliven(fresh);
    talk.dataset.revision = fresh.dataset.revision;
    const card = part(talk, "card");
    part(fresh, "card").replaceWith(card);
    const choices = part(talk, "candidates");
    if (!choices.hidden) {
      part(fresh, "candidates").replaceWith(choices);
      expanded(fresh, true);
    }
    const kept = (node) => node.contains(card) || node.contains(choices);
    talk.replaceChildren(...Array.from(fresh.childNodes, (node) => (kept(node) ? node : document.importNode(node, true))));
    talk.said = null;
    mark(talk, cards.has(talk) ? cards.get(talk).id : "");
    document.dispatchEvent(new CustomEvent("samskriv-hat-drawn"));
  }

  async function show(talk, id) {
    const before = cards.get(talk);
    if (before) {
      await before.settle();
      if (before.unsaved) {
        return;
      }
    }
    const content = await api().card(id);
    const host = part(talk, "card");
    if (before) {
      before.leave();
    }
    host.replaceChildren(document.importNode(content, true));
    const card = new Samskriv.TalkCard(host.querySelector("[data-samskriv-card]"));
    cards.set(talk, card);
    mark(talk, id);
    label(talk, card);
    document.dispatchEvent(new CustomEvent("samskriv-card-drawn", { detail: card.root }));
    card.root.querySelector("h3").focus();
    card.root.scrollIntoView({ block: "start" });
  }

  /** The next one whom the meeting has not done with. */
  function next(talk, id) {
    const tabs = Array.from(part(talk, "tabs").querySelectorAll('[data-talk="open"]'));
    const at = tabs.findIndex((tab) => tab.dataset.discussion === id);
    return tabs.slice(at + 1).concat(tabs.slice(0, Math.max(at, 0))).find((tab) => tab.dataset.done !== "true");
  }

  function label(talk, card) {
    const button = card.root.querySelector('[data-talk="done"]');
    const following = next(talk, card.id);
    if (button && following && following.dataset.discussion !== card.id) {
      button.textContent = AJS.I18n.getText("samskriv.hat.talk.js.done-next", card.root.dataset.name, following.firstElementChild.textContent);
    }
  }

  async function done(talk, card) {
    if (!(await card.done())) {
      return;
    }
    const following = next(talk, card.id);
    card.leave();
    cards.delete(talk);
    await renew(talk);
    if (following) {
      await show(talk, following.dataset.discussion);
      return;
    }
    state(talk).say("done", AJS.I18n.getText("samskriv.hat.talk.js.all-done"));
    const close = talk.querySelector('[data-talk="close"]');
    (close || talk.querySelector('[data-talk="add"]')).focus();
  }

  function choice(talk, each) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "aui-button";
    button.textContent = each.name;
    item.append(button);
    if (each.wish === "NOT_HERE") {
      button.disabled = true;
      item.append(" ", AJS.I18n.getText("samskriv.hat.talk.js.not-here"));
    }
    button.addEventListener("click", () => during(talk, button, () => begin(talk, each.person)));
    return item;
  }

  async function begin(talk, person) {
    const begun = await api().begin(talk.dataset.samskrivTalk, person);
    part(talk, "candidates").hidden = true;
    await renew(talk);
    await show(talk, begun.id);
  }

  async function choose(talk) {
    if (!part(talk, "candidates").hidden) {
      part(talk, "candidates").hidden = true;
      expanded(talk, false);
      return;
    }
    const found = (await api().candidates(talk.dataset.samskrivTalk)).results.filter((each) => !each.talkedAbout);
    const list = document.createElement("ul");
    list.className = "smk-buttons smk-talking__choices";
    list.append(...found.map((each) => choice(talk, each)));
    if (!found.length) {
      list.append(Object.assign(document.createElement("li"), { textContent: AJS.I18n.getText("samskriv.hat.talk.js.nobody-more") }));
    }
    // looked up only now: what stood here when it was asked for may have been drawn again since
    const place = part(talk, "candidates");
    place.replaceChildren(list);
    place.hidden = false;
    expanded(talk, true);
    (list.querySelector("button:enabled") || talk.querySelector('[data-talk="add"]')).focus();
  }

  /** One thing at a time; what was refused is said where it was asked for. */
  async function during(talk, button, work) {
    if (button.dataset.busy) {
      return;
    }
    button.dataset.busy = "true";
    const card = cards.get(talk);
    const said = card && card.root.contains(button) ? card.state : state(talk);
    try {
      await work();
    } catch (refusal) {
      said.say("failed", refusal.message);
    } finally {
      delete button.dataset.busy;
    }
  }

  const DO = {
    open: (talk, button) => show(talk, button.dataset.discussion),
    add: (talk) => choose(talk),
    prefill: (talk, button) => cards.get(talk).prefill(button),
    done: (talk) => done(talk, cards.get(talk)),
    invite: async function (talk, button) {
      await api().invite(cards.get(talk).id);
      button.disabled = true;
      cards.get(talk).state.say("done", AJS.I18n.getText("samskriv.hat.talk.js.invited"));
    },
    remove: async function (talk) {
      const card = cards.get(talk);
      await api().remove(card.id, card.newest);
      card.leave();
      cards.delete(talk);
      await renew(talk);
      talk.querySelector('[data-talk="add"]').focus();
    },
    close: async function (talk) {
      if (cards.has(talk)) {
        await cards.get(talk).settle();
      }
      await api().close(talk.dataset.samskrivTalk, talk.dataset.revision);
      location.reload();
    },
  };

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-talk]");
    const talk = button && button.closest(TALK);
    if (talk) {
      during(talk, button, () => DO[button.dataset.talk](talk, button));
    }
  });

  /** When the hat changes hands, or the meeting begins, what stands of it here is older. */
  Samskriv.forms.whenDrawn(() => document.querySelectorAll(TALK).forEach((talk) => renew(talk).catch(() => {})));

  AJS.toInit(() => document.querySelectorAll(TALK).forEach(enliven));
})();
