/* Those who are at a meeting: a pause for anybody, who is left out, what is copied, and the ways to other pages. */
(function () {
  "use strict";

  const page = Samskriv.meetingPage;
  const api = Samskriv.meetingApi;

  function pause(paused, control, meeting) {
    const words = paused ? AJS.I18n.getText("samskriv.js.pause.begun") : AJS.I18n.getText("samskriv.js.pause.over");
    return Samskriv.meeting.once(control, meeting, () => api.pause(meeting.dataset.samskrivMeeting, paused), words);
  }

  function leaveOut(control, meeting) {
    const entry = control.closest("[data-samskriv-entry]").dataset;
    return Samskriv.meeting.once(control, meeting, () => api.remove(entry.entryKind, entry.samskrivEntry, Number(entry.revision), false));
  }

  /** Selected whatever happens, so that it can be copied by hand where the browser does not let a page do it. */
  async function copy(control, meeting) {
    const text = control.closest("details").querySelector("[data-samskriv-copied]");
    window.getSelection().selectAllChildren(text);
    try {
      await navigator.clipboard.writeText(text.textContent);
      page.say(meeting, "saved", AJS.I18n.getText("samskriv.js.copied"));
    } catch (notAllowed) {
      page.say(meeting, "saved", AJS.I18n.getText("samskriv.js.copy-by-hand"));
    }
  }

  /** What somebody asks for twice because no answer came is asked once. */
  const keys = new WeakMap();

  async function ask(form, meeting) {
    const who = form.elements.who.value;
    const last = keys.get(form);
    const key = last && last.who === who ? last.key : Samskriv.uuid();
    keys.set(form, { who: who, key: key });
    await Samskriv.meeting.once(form.querySelector("[type=submit]"), meeting, async function () {
      await api.add(meeting.dataset.samskrivMeeting, "attendances", key, { who: who });
      keys.delete(form);
    });
  }

  const does = {
    "pause": (control, meeting) => pause(true, control, meeting),
    "go-on": (control, meeting) => pause(false, control, meeting),
    "leave-out": leaveOut,
    "copy": copy,
  };

  document.addEventListener("click", function (event) {
    const control = event.target.closest("button[data-samskriv]");
    const meeting = control && control.closest(page.MEETING);
    const work = meeting && does[control.dataset.samskriv];
    if (work) {
      work(control, meeting);
    }
  });

  document.addEventListener("submit", function (event) {
    const meeting = event.target.matches("[data-samskriv-ask]") && event.target.closest(page.MEETING);
    if (meeting) {
      event.preventDefault();
      ask(event.target, meeting);
    }
  });

  /** A macro does not know where the wiki is; the script does. */
  page.whenLively((meeting) => meeting.querySelectorAll("a[data-samskriv-page]").forEach((link) => {
    link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + link.dataset.samskrivPage;
  }));
})();
