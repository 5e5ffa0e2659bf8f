/* What goes on from a meeting: the next one, and a page of its own; and ways from a macro to pages of ours. */
(function () {
  "use strict";

  const page = Samskriv.meetingPage;
  const api = Samskriv.meetingApi;
  const attempts = new WeakMap();

  /** A macro does not know where the wiki is; the script does, also for what is drawn again. */
  function lead(root) {
    root.querySelectorAll("a[data-samskriv-to]:not([href])").forEach((link) => {
      link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + link.dataset.samskrivTo;
    });
  }

  /** What was sent in vain is the same thing when it is sent again; once it is changed, it is another. */
  function keyFor(form, body) {
    const words = JSON.stringify(body);
    const last = attempts.get(form);
    if (!last || last.words !== words) {
      attempts.set(form, { words: words, key: Samskriv.uuid() });
    }
    return attempts.get(form).key;
  }

  function once(form, work) {
    const meeting = form.closest(page.MEETING);
    const said = form.querySelector("[data-at=said]");
    const control = form.querySelector("[type=submit]");
    if (control.disabled) {
      return Promise.resolve();
    }
    control.disabled = true;
    return work(meeting).catch((refusal) => {
      Samskriv.say(said, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
    }).finally(() => (control.disabled = false));
  }

  function frame(form) {
    const body = {};
    Array.from(form.elements).filter((control) => control.name).forEach((control) => {
      body[control.name] = control.value.trim() === "" ? null : control.value;
    });
    return body;
  }

  function setNext(form) {
    const body = frame(form);
    once(form, async (meeting) => {
      if (form.dataset.meeting) {
        await api.changeMeeting(form.dataset.meeting, Number(form.dataset.revision), body);
      } else {
        await api.next(meeting.dataset.samskrivMeeting, keyFor(form, body), body);
      }
      form.closest("details, section").removeAttribute("open");
      await page.redraw(meeting, ['[data-samskriv-section="next"] a'], AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
    });
  }

  async function makePage(meeting) {
    const made = await api.makePage(meeting.dataset.samskrivMeeting);
    location.assign(AJS.contextPath() + "/pages/viewpage.action?pageId=" + made.page);
  }

  document.addEventListener("submit", function (event) {
    if (event.target.matches('form[data-samskriv="next-meeting"]')) {
      event.preventDefault();
      setNext(event.target);
    }
  });

  document.addEventListener("click", function (event) {
    const button = event.target.closest('button[data-samskriv="make-page"]');
    const meeting = button && button.closest(page.MEETING);
    if (meeting) {
      Samskriv.meeting.once(button, meeting, () => makePage(meeting));
    }
  });

  page.whenLively(lead);
})();
