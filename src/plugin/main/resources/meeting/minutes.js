/* What can be pressed after a meeting. */
(function () {
  "use strict";

  const page = Samskriv.minutesPage;
  const api = Samskriv.meetingApi;
  const words = Samskriv.minutesWords;
  const part = Samskriv.part;

  const saved = () => AJS.I18n.getText("samskriv.js.saved", Samskriv.time());
  const label = (control, name) => page.forms(page.idOf(control)).querySelector('[data-words="' + name + '"]').textContent;

  /** One change at a time; a refusal is said and nothing else happens. */
  async function once(control, work, places) {
    if (control.disabled) {
      return;
    }
    control.disabled = true;
    try {
      await work();
      control.disabled = false;
      page.redraw(control, places, saved());
    } catch (refusal) {
      control.disabled = false;
      page.say(control, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
      control.focus();
    }
  }

  const presses = {
    print: () => window.print(),

    move: (control) =>
      once(control, () => api.changeMeeting(page.idOf(control), Number(control.dataset.revision), { status: control.dataset.status }), ['[data-samskriv-part="standing"]']),

    /** «Min merknad» */
    remark: function (control) {
      const id = Samskriv.uuid();
      words(control, "words", {
        label: label(control, "remark"),
        save: (form) => api.add(page.idOf(control), "remarks", id, { text: form.own() }),
        places: ['[data-remark="' + id + '"]', '[data-samskriv-part="remarks"]'],
      });
    },

    "change-remark": function (control) {
      const remark = control.closest("[data-remark]");
      words(control, "words", {
        label: label(control, "remark"),
        text: part(remark, "words").textContent,
        save: (form) => api.change("remarks", remark.dataset.remark, Number(remark.dataset.revision), { text: form.own() }),
        places: ['[data-remark="' + remark.dataset.remark + '"]'],
      });
    },

    "remove-remark": function (control) {
      const remark = control.closest("[data-remark]");
      if (window.confirm(AJS.I18n.getText("samskriv.minutes.remark.remove"))) {
        once(control, () => api.remove("remarks", remark.dataset.remark, Number(remark.dataset.revision), true), ['[data-samskriv-part="remarks"]']);
      }
    },

    /** «Dette er ikke riktig» */
    ask: function (control) {
      const about = control.closest("[data-about], [data-samskriv-entry]");
      const id = Samskriv.uuid();
      words(control, "words", {
        label: label(control, "what"),
        save: (form) => api.add(page.idOf(control), "corrections", id, { about: about.dataset.about || about.dataset.samskrivEntry, what: form.own() }),
        places: ['[data-correction="' + id + '"]'],
      });
    },

    answer: function (control) {
      const asked = control.closest("[data-correction]");
      words(control, "answer", {
        save: (form) =>
          api.change("corrections", asked.dataset.correction, Number(asked.dataset.revision), {
            result: form.form.elements.result.value || null,
            answer: { text: form.form.elements.text.value, voice: "PROFESSIONAL" },
          }),
        places: ['[data-correction="' + asked.dataset.correction + '"]'],
      });
    },

    /** Read back to whoever said it, who says that it is right. */
    right: (control) => confirm(control, part(control.closest("[data-unread]"), "words").textContent),

    reword: function (control) {
      const text = control.closest("[data-unread]");
      const said = part(text, "words").textContent;
      words(control, "words", {
        label: AJS.I18n.getText("samskriv.minutes.unread.change"),
        text: said,
        save: (form) => heard(text, form.form.elements.text.value),
        places: ['[data-samskriv-part="unread"] summary', '[data-samskriv="state"]'],
      });
      const modes = text.querySelector('[data-at="modes"]');
      if (modes) {
        modes.remove();
      }
    },

    drop: function (control) {
      const text = control.closest("[data-unread]");
      if (window.confirm(AJS.I18n.getText("samskriv.plan.reading.remove"))) {
        const gone = ["title", "text", "what"].includes(text.dataset.field)
          ? () => api.remove(text.dataset.kind, text.dataset.unread, Number(text.dataset.revision), false)
          : () => api.change(text.dataset.kind, text.dataset.unread, Number(text.dataset.revision), { [text.dataset.field]: null });
        once(control, gone, ['[data-samskriv-part="unread"] summary']);
      }
    },

    copy: async function (control) {
      const from = part(control.closest("[data-note]"), "copy");
      try {
        await navigator.clipboard.writeText(from.textContent);
        page.say(control, "saved", AJS.I18n.getText("samskriv.minutes.journal.copied"));
      } catch (unsecure) {
        // browsers give the clipboard to secure addresses only
        const range = document.createRange();
        range.selectNodeContents(from);
        window.getSelection().removeAllRanges();
        window.getSelection().addRange(range);
        document.execCommand("copy");
        page.say(control, "saved", AJS.I18n.getText("samskriv.minutes.journal.copied"));
      }
    },

    "erase-pulse": function (control) {
      const form = control.closest("form");
      if (window.confirm(AJS.I18n.getText("samskriv.pulse.erase.ask"))) {
        once(control, () => api.remove("pulses", form.dataset.entry, Number(form.dataset.revision), form.dataset.agreed === "true"), ["h1"]);
      }
    },
  };

  function heard(text, said) {
    const confirmed = { text: said, voice: text.dataset.voice, mode: text.dataset.mode, confirmed: true };
    return api.change(text.dataset.kind, text.dataset.unread, Number(text.dataset.revision), { [text.dataset.field]: confirmed });
  }

  function confirm(control, said) {
    once(control, () => heard(control.closest("[data-unread]"), said), ['[data-samskriv-part="unread"] summary', '[data-samskriv="state"]']);
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest("button[data-minutes]");
    if (control && presses[control.dataset.minutes]) {
      presses[control.dataset.minutes](control);
    }
  });

  document.addEventListener("change", function (event) {
    const mark = event.target.closest('select[data-minutes="journalled"]');
    if (mark) {
      const note = mark.closest("[data-note]");
      once(mark, () => api.change("notes", note.dataset.note, Number(note.dataset.revision), { journalled: mark.value }), [
        '[data-note="' + note.dataset.note + '"] select',
      ]);
    }
  });

  /** What was changed is fetched when somebody wants to see it. */
  document.addEventListener(
    "toggle",
    async function (event) {
      const fold = event.target;
      if (!fold.matches || !fold.matches('[data-samskriv-part="changed"]') || !fold.open) {
        return;
      }
      const place = part(fold, "changed");
      try {
        place.replaceChildren(await Samskriv.minutesApi.history(page.idOf(fold)));
      } catch (refusal) {
        place.textContent = refusal.message;
      }
    },
    true
  );

  /** A number or «vil ikke» for each question, or for none of them. */
  document.addEventListener("submit", async function (event) {
    const form = event.target.closest('form[data-samskriv-part="pulse-form"]');
    if (!form) {
      return;
    }
    event.preventDefault();
    const button = form.querySelector("button[type=submit]");
    const problem = part(form, "problem");
    if (button.disabled) {
      return;
    }
    button.disabled = true;
    problem.hidden = true;
    form.dataset.id = form.dataset.id || Samskriv.uuid();
    const said = {};
    ["said", "clear", "next", "pace"].filter((name) => form.elements[name].value).forEach((name) => (said[name] = form.elements[name].value));
    const comment = form.elements.comment;
    if (comment.value.trim() && !Samskriv.same(comment.value, comment.defaultValue)) {
      said.comment = { text: comment.value, voice: "PERSON", mode: form.dataset.mode };
    } else if (!comment.value.trim() && comment.defaultValue) {
      said.comment = null;
    }
    try {
      if (form.dataset.entry) {
        await api.change("pulses", form.dataset.entry, Number(form.dataset.revision), said);
      } else {
        await api.add(page.idOf(form), "pulses", form.dataset.id, said);
      }
      page.redraw(form, ["h1"], AJS.I18n.getText("samskriv.pulse.saved"));
    } catch (refusal) {
      button.disabled = false;
      problem.textContent = AJS.I18n.getText("samskriv.js.not-saved", refusal.message);
      problem.hidden = false;
    }
  });

  page.whenLively(function (place) {
    const form = place.querySelector('[data-samskriv-part="pulse-form"]');
    if (form) {
      Samskriv.label(part(form, "comment-label"), form.elements.comment);
    }
  });
})();
