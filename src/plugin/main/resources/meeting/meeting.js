/*
 * What can be pressed in a meeting. Events are delegated, so that what is drawn anew needs no listeners of its own. The pieces
 * of the page share these buttons (`data-samskriv`):
 *
 *   new-part     a form for something new: data-entry-kind, and data-parent, data-values (what nobody is asked for), data-voice
 *   edit-part    the form of the entry it stands in; data-values as above
 *   set-part     one touch that changes the entry it stands in to data-values
 *   set-meeting  one touch that changes the meeting itself to data-values
 *   new-note, edit-note, edit-frame, current, up, down
 */
(function () {
  "use strict";

  const page = Samskriv.meetingPage;
  const api = Samskriv.meetingApi;

  const values = (control) => JSON.parse(control.dataset.values || "{}");
  const entryOf = (control) => control.closest("[data-samskriv-entry]");
  const saved = () => AJS.I18n.getText("samskriv.js.saved", Samskriv.time());

  function newPart(control, meeting) {
    const host = Samskriv.hostAfter(control.parentElement);
    if (host) {
      const kind = control.dataset.entryKind;
      new Samskriv.Entry({
        surface: page.surface(meeting), host: host, template: "entry-" + kind, kind: kind, id: Samskriv.uuid(),
        preset: values(control), voice: control.dataset.voice, parent: control.dataset.parent, back: page.placeOf(control),
      });
    }
  }

  /** Reads what stands before it opens a form, so that nobody writes over what they have not seen. */
  async function editPart(control, meeting) {
    const entry = entryOf(control);
    const host = Samskriv.hostAfter(control.parentElement);
    if (!host) {
      return;
    }
    const kind = entry.dataset.entryKind;
    const id = entry.dataset.samskrivEntry;
    try {
      const state = await api.get(kind, id);
      new Samskriv.Entry({
        surface: page.surface(meeting), host: host, template: "entry-" + kind, kind: kind, id: id, state: state,
        preset: values(control), back: page.placeOf(control), removable: true,
      });
    } catch (refusal) {
      host.remove();
      page.say(meeting, "failed", refusal.message);
    }
  }

  /** Nothing is sent twice while it is on its way; afterwards the meeting says how it stands. */
  async function once(control, meeting, work, words) {
    if (control.disabled) {
      return;
    }
    const entry = entryOf(control);
    const places = [page.placeOf(control), entry && '[data-samskriv-entry="' + entry.dataset.samskrivEntry + '"]'];
    control.disabled = true;
    try {
      await work();
    } catch (refusal) {
      control.disabled = false;
      if (refusal.status === 412) {
        await page.redraw(meeting, places);
        page.say(meeting, "failed", AJS.I18n.getText("samskriv.js.chosen-meanwhile"));
      } else {
        page.say(meeting, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
        control.focus();
      }
      return;
    }
    control.disabled = false;
    await page.redraw(meeting, places, words || saved());
  }

  /** What is nobody's words, whatever else has been changed meanwhile: it is sent again over what stands now. */
  async function anyway(seen, work) {
    try {
      return await work(seen);
    } catch (refusal) {
      if (refusal.status !== 412 || !refusal.current) {
        throw refusal;
      }
      return work(refusal.current.revision);
    }
  }

  function changeMeeting(meeting, changes) {
    return anyway(Number(meeting.dataset.revision), (seen) => api.changeMeeting(meeting.dataset.samskrivMeeting, seen, changes));
  }

  /** Moved among those it stands with: the person's items are never passed. */
  function move(control, meeting) {
    const entry = entryOf(control);
    const all = Array.from(entry.parentElement.children).filter((each) => each.matches("[data-samskriv-entry]"));
    const at = all.indexOf(entry);
    const before = control.dataset.samskriv === "up" ? all[at - 1] : all[at + 2];
    const changes = { before: before ? before.dataset.samskrivEntry : null };
    return once(
      control,
      meeting,
      () => anyway(Number(entry.dataset.revision), (seen) => api.change("agenda-items", entry.dataset.samskrivEntry, seen, changes)),
      AJS.I18n.getText("samskriv.meeting.item.moved")
    );
  }

  const does = {
    "new-part": newPart,
    "edit-part": editPart,
    "set-part": function (control, meeting) {
      const entry = entryOf(control).dataset;
      return once(control, meeting, () => api.change(entry.entryKind, entry.samskrivEntry, Number(entry.revision), values(control)));
    },
    "set-meeting": (control, meeting) => once(control, meeting, () => changeMeeting(meeting, values(control))),
    "current": (control, meeting) => once(control, meeting, () => changeMeeting(meeting, { current: entryOf(control).dataset.samskrivEntry })),
    "up": move,
    "down": move,
    "new-note": (control, meeting) => Samskriv.meetingNotes.add(control, meeting),
    "edit-note": (control, meeting) => Samskriv.meetingNotes.edit(control, meeting),
    "edit-frame": (control, meeting) => Samskriv.meetingFrame.edit(control, meeting),
  };

  document.addEventListener("click", function (event) {
    const control = event.target.closest("button[data-samskriv]");
    const meeting = control && control.closest(page.MEETING);
    const work = meeting && does[control.dataset.samskriv];
    if (work) {
      work(control, meeting);
    }
  });

  Samskriv.meeting = { once: once, changeMeeting: changeMeeting };
})();
