/* What goes on from a meeting: the next one, a page of its own, what is ready; and ways from a macro to pages of ours. */
(function () {
  "use strict";

  const MEETING = "[data-samskriv-meeting]";
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

  /** The page's own script draws the meeting again; where there is none, the browser does. */
  async function redraw(id, words) {
    if (Samskriv.meetingPage && Samskriv.meetingPage.redraw) {
      await Samskriv.meetingPage.redraw(id, [], words);
    } else {
      location.reload();
    }
  }

  async function once(control, said, work) {
    if (control.disabled) {
      return;
    }
    control.disabled = true;
    Samskriv.say(said, "saving", AJS.I18n.getText("samskriv.js.saving"));
    try {
      await work();
    } catch (refusal) {
      Samskriv.say(said, "failed", AJS.I18n.getText("samskriv.js.not-saved", refusal.message));
    } finally {
      control.disabled = false;
    }
  }

  function frame(form) {
    const body = {};
    Array.from(form.elements).filter((control) => control.name).forEach((control) => {
      body[control.name] = control.value.trim() === "" ? null : control.value;
    });
    return body;
  }

  function setNext(form) {
    const id = form.closest(MEETING).dataset.samskrivMeeting;
    const body = frame(form);
    once(form.querySelector("[type=submit]"), form.querySelector("[data-at=said]"), async () => {
      if (form.dataset.meeting) {
        await Samskriv.meetingApi.changeMeeting(form.dataset.meeting, Number(form.dataset.revision), body);
      } else {
        await Samskriv.meetingApi.next(id, keyFor(form, body), body);
      }
      await redraw(id, AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
    });
  }

  function setReady(button) {
    const entry = button.closest("[data-samskriv-entry]");
    const meeting = button.closest(MEETING);
    const said = meeting.querySelector('[data-samskriv="state"]');
    once(button, said, async () => {
      await Samskriv.meetingApi.change("ready-items", entry.dataset.samskrivEntry, Number(entry.dataset.revision), JSON.parse(button.dataset.values));
      await redraw(meeting.dataset.samskrivMeeting, AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
    });
  }

  function makePage(button) {
    const id = button.closest(MEETING).dataset.samskrivMeeting;
    once(button, button.parentElement.querySelector("[data-at=said]"), async () => {
      const meeting = await Samskriv.meetingApi.makePage(id);
      location.assign(AJS.contextPath() + "/pages/viewpage.action?pageId=" + meeting.page);
    });
  }

  document.addEventListener("submit", function (event) {
    if (event.target.matches('form[data-samskriv="next-meeting"]')) {
      event.preventDefault();
      setNext(event.target);
    }
  });

  document.addEventListener("click", function (event) {
    const button = event.target.closest("button[data-samskriv]");
    if (!button || !button.closest(MEETING)) {
      return;
    }
    if (button.dataset.samskriv === "set-ready") {
      setReady(button);
    } else if (button.dataset.samskriv === "make-page") {
      makePage(button);
    }
  });

  AJS.toInit(function () {
    lead(document);
    new MutationObserver(() => lead(document)).observe(document.body, { childList: true, subtree: true });
  });
})();
