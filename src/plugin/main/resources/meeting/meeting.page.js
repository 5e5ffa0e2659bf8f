/* The meeting on the page: its forms, and what others write in it, without taking anything from anybody. */
(function () {
  "use strict";

  const MEETING = "[data-samskriv-meeting]";
  const LIVE_MS = 2500;
  const CALM_MS = 15000;
  const LONGEST_MS = 60000;

  const api = Samskriv.meetingApi;
  const readers = new WeakMap();
  const lively = [];
  /** What is written in a form of its own just now, by id. */
  const writing = new Set();
  const asked = new Map();

  function idOf(meeting) {
    return meeting.dataset.samskrivMeeting;
  }

  function meetingsOf(id) {
    return Array.from(document.querySelectorAll('[data-samskriv-meeting="' + id + '"]'));
  }

  function formsOf(id) {
    return Array.from(document.querySelectorAll('[data-samskriv-forms="' + id + '"], [data-samskriv-meeting-forms="' + id + '"]'));
  }

  /** A fresh copy of one of the forms that the server has drawn for this reader. */
  function form(meeting, name) {
    const all = formsOf(idOf(meeting)).map((forms) => forms.querySelector(':scope > template[data-form="' + name + '"]'));
    return all.find(Boolean).content.firstElementChild.cloneNode(true);
  }

  function own(meeting) {
    return meeting.dataset.own === "true";
  }

  function ownMode(meeting) {
    return formsOf(idOf(meeting))[0].dataset.ownMode;
  }

  function say(meeting, kind, words) {
    meetingsOf(idOf(meeting)).forEach((each) => Samskriv.say(each.querySelector('[data-samskriv="state"]'), kind, words));
  }

  /** A selector that finds this control again when the meeting has been drawn anew. */
  function placeOf(element) {
    const entry = element.closest("[data-samskriv-entry]");
    const lane = element.closest("[data-key]");
    const control = element.closest("[data-samskriv]");
    const parts = [];
    if (entry) {
      parts.push('[data-samskriv-entry="' + entry.dataset.samskrivEntry + '"]');
    }
    if (lane && !(entry && lane.contains(entry))) {
      parts.push('[data-key="' + lane.dataset.key + '"]');
    }
    if (control && control !== entry) {
      const kind = control.dataset.entryKind ? '[data-entry-kind="' + control.dataset.entryKind + '"]' : "";
      parts.push('[data-samskriv="' + control.dataset.samskriv + '"]' + kind);
    }
    return parts.join(" ");
  }

  function focus(meeting, places) {
    for (const place of places.filter(Boolean)) {
      const found = meeting.querySelector(place);
      if (found && found.offsetParent !== null) {
        found.focus();
        return;
      }
    }
  }

  function enliven(meeting) {
    if (!readers.has(meeting)) {
      readers.set(meeting, meeting.dataset.reader);
    }
    meeting.classList.add("smk--live");
    lively.forEach((each) => each(meeting));
  }

  /** Those who come and go, and what may be chosen, are in the forms too. */
  function renewForms(id, content) {
    formsOf(id).forEach(function (forms) {
      const name = forms.dataset.samskrivForms !== undefined ? "data-samskriv-forms" : "data-samskriv-meeting-forms";
      const fresh = content.querySelector("[" + name + '="' + id + '"]');
      if (fresh) {
        forms.replaceWith(document.importNode(fresh, true));
      }
    });
  }

  const stands = (node) => node.nodeType === Node.ELEMENT_NODE && writing.has(node.dataset.samskrivEntry);

  /**
   * Fetches the meeting as the server draws it now. What was asked for earlier and comes later is older, and left alone.
   *
   * @param seen the tag of what was drawn last; nothing is drawn when it is that still
   */
  async function draw(id, seen) {
    const state = asked.get(id) || { last: 0, drawn: 0, tag: "" };
    asked.set(id, state);
    const mine = (state.last += 1);
    const answer = await api.fragment(id, seen ? state.tag : "");
    if (!answer.content || mine < state.drawn) {
      return;
    }
    const fresh = answer.content.querySelector(MEETING);
    const all = meetingsOf(id);
    if (!fresh || all.some((meeting) => readers.get(meeting) !== fresh.dataset.reader)) {
      throw new Error("drawn for somebody else");
    }
    state.drawn = mine;
    state.tag = answer.tag;
    all.forEach(function (meeting) {
      Samskriv.merge(meeting, fresh, stands);
      enliven(meeting);
    });
    renewForms(id, answer.content);
  }

  /**
   * The server draws the meeting again; what somebody writes in stays as it is.
   *
   * @param places selectors of what should have the focus afterwards, best first
   * @param words what to say of it, when there is something to say
   */
  async function redraw(meeting, places, words) {
    const had = meeting.contains(document.activeElement) || document.activeElement === document.body;
    try {
      await draw(idOf(meeting), false);
    } catch (unseen) {
      say(meeting, "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
      return;
    }
    if (had && places && !meeting.querySelector(":focus:is(textarea, input, select)")) {
      focus(meeting, places);
    }
    if (words) {
      say(meeting, "saved", words);
    }
  }

  /** After a form has been closed. */
  function closed(meeting, changed, places, words) {
    if (changed) {
      redraw(meeting, places, words);
    } else {
      focus(meeting, places);
    }
  }

  /** Where forms of what a meeting consists of are opened. */
  function surface(meeting) {
    const id = idOf(meeting);
    return {
      own: own(meeting),
      ownMode: ownMode(meeting),
      reader: meeting.dataset.reader,
      form: (name) => form(meeting, name),
      get: api.get,
      add: (kind, entry, body) => api.add(id, kind, entry, body),
      change: api.change,
      remove: api.remove,
      parentField: (kind) => (kind === "corrections" ? "about" : "item"),
      placeOf: (entry) => '[data-samskriv-entry="' + entry + '"]',
      newPlace: (kind) => '[data-samskriv="new-part"][data-entry-kind="' + kind + '"]',
      closed: (entry, saved, places, words) => closed(meeting, saved, places, words),
    };
  }

  /** Looks for what others write: one question at a time, none while nobody looks at the page, fewer when it fails. */
  function watch(id) {
    let wait = 0;
    let timer = null;
    const arm = (ms) => (timer = setTimeout(look, ms));
    const pace = () => (meetingsOf(id).some((meeting) => meeting.dataset.status === "UNDER_WAY" || meeting.querySelector("[data-host] form")) ? LIVE_MS : CALM_MS);

    async function look() {
      timer = null;
      if (document.hidden || !meetingsOf(id).length) {
        return;
      }
      try {
        await draw(id, true);
        wait = 0;
        arm(pace());
      } catch (failure) {
        wait = Math.min(Math.max(wait * 2, LIVE_MS), LONGEST_MS);
        arm(wait);
      }
    }

    /** Whoever comes back to the page, or signs in again, sees at once how it stands. */
    const now = function () {
      if (timer && !document.hidden) {
        clearTimeout(timer);
        look();
      }
    };

    document.addEventListener("visibilitychange", () => document.hidden || timer || look());
    window.addEventListener("focus", now);
    window.addEventListener("online", now);
    arm(pace());
  }

  Samskriv.knowReaderBy(async function () {
    const meeting = document.querySelector(MEETING);
    if (!meeting) {
      return "unknown";
    }
    try {
      const answer = await api.fragment(idOf(meeting), "");
      return answer.content.querySelector(MEETING).dataset.reader === readers.get(meeting) ? "same" : "other";
    } catch (refusal) {
      return refusal.status === 401 ? "out" : refusal.status === 404 ? "other" : "unknown";
    }
  });

  /** Paper has nothing to unfold. */
  let opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll(".smk-meeting details:not([open])"));
    opened.forEach((details) => (details.open = true));
  });
  window.addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

  AJS.toInit(function () {
    const all = Array.from(document.querySelectorAll(MEETING));
    all.forEach(enliven);
    new Set(all.map(idOf)).forEach(watch);
  });

  Samskriv.meetingPage = {
    MEETING: MEETING,
    form: form,
    own: own,
    ownMode: ownMode,
    say: say,
    placeOf: placeOf,
    redraw: redraw,
    closed: closed,
    surface: surface,
    /** While something is written in a form, it is not drawn a second time. */
    begin: (id) => writing.add(id),
    end: (id) => writing.delete(id),
    /** @param each is given every meeting that comes to the page, and every time it has been drawn anew */
    whenLively: (each) => lively.push(each),
  };
})();
