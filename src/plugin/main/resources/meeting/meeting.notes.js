/*
 * Writing down what is said: each writer in a note of their own, saved from the first pause on. What somebody else types of a
 * person's words is said to be retold until it is known how they came in.
 */
(function () {
  "use strict";

  const page = Samskriv.meetingPage;
  const api = Samskriv.meetingApi;
  const part = Samskriv.part;
  const OWN = ["PERSON", "NEXT_OF_KIN"];
  /** Said by somebody who must be named; whoever writes, unless another is chosen. */
  const NAMED = ["PROFESSIONAL", "NEXT_OF_KIN"];

  const read = (state) => (state.text ? state.text.text : null);

  /** Words that wait for somebody to say how they came in are retold until then. */
  function text(value) {
    const begun = value.draft && OWN.includes(value.voice);
    return Samskriv.sentText(begun ? { text: value.text, voice: value.voice, mode: "RECALLED" } : value);
  }

  /** Next of kin speak for themselves: what is asked about the person's words is asked about theirs. */
  function toNextOfKin(form) {
    part(form, "hint").textContent = AJS.I18n.getText("samskriv.meeting.note.kin.hint");
    form.querySelector('[name=mode][value="DICTATED"]').parentElement.querySelector(".smk-choice__title").textContent = AJS.I18n.getText("samskriv.meeting.note.kin.dictated");
    part(form, "read-back").querySelector("span").textContent = AJS.I18n.getText("samskriv.meeting.note.kin.read-back");
  }

  /** Who says it: sent with a new note, and saved by itself once the note is there. */
  function furnish(editor, options) {
    const place = part(editor.form, "said");
    const select = editor.form.elements.said;
    if (!NAMED.includes(options.voice) || page.own(options.meeting)) {
      return;
    }
    place.hidden = false;
    Samskriv.label(part(place, "said-label"), select);
    Samskriv.choose(select, options.said || "");
    const own = new Samskriv.Saver({
      line: editor.saver.line,
      seen: options.seen || 0,
      base: options.said || "",
      read: (state) => state.said || "",
      send: (value, seen) => api.change("notes", options.id, seen, { said: value || null }),
      on: function (state, detail) {
        if (state === "conflict") {
          own.forget();
          own.goOnFrom(detail);
          Samskriv.choose(select, own.base);
          editor.state.say("failed", AJS.I18n.getText("samskriv.js.chosen-meanwhile"));
          return;
        }
        editor.state.tell(state, detail);
        editor.everSaved = editor.everSaved || state === "saved";
      },
    });
    select.addEventListener("change", function () {
      if (options.about && !editor.everSaved) {
        options.about.said = select.value || undefined;
      } else {
        own.base = editor.saver.line.known ? own.read(editor.saver.line.known) : own.base;
        own.seen = editor.saver.line.known ? editor.saver.line.known.revision : own.seen;
        own.want(select.value);
      }
    });
    editor.others.push(own);
  }

  /** @param about what else a new note says of itself; nothing for one that is there */
  function saving(meeting, id, about) {
    let there = !about;
    const change = (value, seen) => api.change("notes", id, seen, { text: text(value) });
    return {
      line: Samskriv.line("notes/" + id),
      read: read,
      isUnconfirmed: (state) => Boolean(state && state.text && state.text.confirmed === false),
      send: async function (value, seen) {
        if (there) {
          return change(value, seen);
        }
        const state = await api.add(meeting.dataset.samskrivMeeting, "notes", id, Object.assign({ text: text(value) }, about));
        there = true;
        return Samskriv.same(read(state), value.text) ? state : change(value, state.revision);
      },
    };
  }

  /** Two have written in the same note: both texts in place of the editor, until somebody has chosen. */
  function conflict(meeting) {
    return function (editor, current) {
      const theirs = current.text;
      const form = page.form(meeting, "conflict");
      editor.inConflict = true;
      editor.form.hidden = true;
      editor.form.after(form);
      Samskriv.conflict({
        form: form,
        title: AJS.I18n.getText("samskriv.plan.conflict.title", editor.label),
        style: editor.chosenVoice() === "PERSON" ? "person" : "staff",
        mine: editor.area.value,
        theirs: { text: theirs.text, who: theirs.capturedBy.name, when: Samskriv.time(new Date(theirs.at)) },
        ownWords: OWN.includes(editor.chosenVoice()) && !editor.own,
        onChosen: function (chosen, keep, confirmed) {
          form.remove();
          editor.form.hidden = false;
          editor.inConflict = false;
          editor.saver.goOnFrom(current);
          editor.set(chosen);
          editor.form.elements.confirmed.checked = confirmed;
          editor.everSaved = true;
          if (keep === "theirs") {
            editor.saver.forget();
            editor.close();
          } else {
            editor.saver.want(editor.value());
            editor.done();
          }
        },
      });
    };
  }

  /** What removal needs to know of an open note. */
  function removable(meeting, id, editor, host, back) {
    const standing = () => editor.saver.line.known;
    return {
      surface: page.surface(meeting),
      kind: "notes",
      id: id,
      form: editor.form,
      host: host,
      own: editor.own,
      get seen() {
        return editor.saver.seen;
      },
      fields: {
        all: [{
          standing: { voice: editor.chosenVoice(), confirmed: standing() && standing().text ? standing().text.confirmed !== false : editor.confirmed },
          base: editor.saver.base,
          of: read,
        }],
      },
      close: function (saved, words) {
        editor.saver.forget();
        editor.onClose = () => {};
        editor.close();
        back(saved, words);
      },
    };
  }

  /**
   * Options: meeting, host (the form stands in it), id, label, voice, and of a note that is there: stands, seen, mode, confirmed;
   * of a new one: about; onClose(editor), back (selectors of what takes the focus).
   */
  function open(options) {
    const meeting = options.meeting;
    const own = page.own(meeting) && options.voice !== "NEXT_OF_KIN";
    const form = page.form(meeting, "text");
    const isNew = Boolean(options.about);
    options.host.append(form);
    page.begin(options.id);
    const leave = function (changed, words) {
      page.end(options.id);
      options.release();
      page.closed(meeting, changed, ['[data-samskriv-entry="' + options.id + '"] [data-samskriv="edit-note"]', options.back], words);
    };
    const editor = new Samskriv.Editor({
      form: form,
      label: options.label,
      text: options.stands || "",
      first: options.stands,
      voice: options.voice,
      own: own,
      ownMode: page.ownMode(meeting),
      mode: options.mode,
      confirmed: options.confirmed,
      isNew: isNew,
      keepsNoDrafts: true,
      saver: Object.assign(saving(meeting, options.id, options.about), isNew ? {} : { seen: options.seen, base: options.stands }),
      onConflict: conflict(meeting),
      onSaved: function (saved) {
        form.querySelector("[data-do=remove]").hidden = false;
        form.querySelector("[data-do=undo]").hidden = isNew;
        page.say(meeting, "saved", AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
        return saved;
      },
      onUndo: (each) => each.save(),
      onClose: (each) => leave(each.everSaved),
    });
    furnish(editor, options);
    if (options.voice === "NEXT_OF_KIN") {
      toNextOfKin(form);
    }
    const remove = form.querySelector("[data-do=remove]");
    remove.hidden = isNew;
    remove.addEventListener("click", () => Samskriv.entryRemoval.ask(removable(meeting, options.id, editor, options.host, leave)));
    if (isNew) {
      form.querySelector("[data-do=undo]").textContent = AJS.I18n.getText("samskriv.plan.form.cancel");
    }
    editor.area.focus();
    editor.area.setSelectionRange(editor.area.value.length, editor.area.value.length);
    return editor;
  }

  /** A note of one's own, in the lane the button stands in. */
  function add(control, meeting) {
    const host = Samskriv.hostAfter(control.parentElement);
    if (!host) {
      return;
    }
    const of = control.dataset;
    const about = { lane: of.lane };
    ["item", "line"].filter((name) => of[name]).forEach((name) => (about[name] = of[name]));
    open({
      meeting: meeting,
      host: host,
      id: Samskriv.uuid(),
      label: of.label,
      voice: of.voice,
      about: about,
      back: page.placeOf(control),
      release: () => host.remove(),
    });
  }

  /** A note that is there, where it stands. */
  function edit(control, meeting) {
    const note = control.closest("[data-samskriv-entry]");
    const reading = note.querySelector('[data-samskriv="reading"]');
    if (note.dataset.mine) {
      note.querySelector("textarea").focus();
      return;
    }
    const host = document.createElement("div");
    const of = note.dataset;
    host.dataset.host = "true";
    note.dataset.mine = "true";
    reading.hidden = true;
    note.append(host);
    open({
      meeting: meeting,
      host: host,
      id: of.samskrivEntry,
      label: of.label,
      voice: of.voice,
      stands: note.querySelector("[data-samskriv-text]").textContent,
      seen: Number(of.revision),
      mode: of.confirmed === "false" ? of.mode : "TOGETHER",
      confirmed: of.confirmed === "true",
      said: of.said,
      back: page.placeOf(control),
      release: function () {
        host.remove();
        reading.hidden = false;
        delete note.dataset.mine;
      },
    });
  }

  Samskriv.meetingNotes = { add: add, edit: edit, open: open };
})();
