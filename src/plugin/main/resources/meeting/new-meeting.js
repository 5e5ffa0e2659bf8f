/* A responsibility-group meeting and a page for it: first the meeting, then the page, each once however often it is sent. */
(function () {
  "use strict";

  const FORM = 'form[data-samskriv="begin-meeting"]';
  const forms = Samskriv.forms;

  async function make(form) {
    const body = { type: "RESPONSIBILITY_GROUP", day: form.elements.day.value };
    ["from", "place"].filter((name) => form.elements[name].value.trim()).forEach((name) => (body[name] = form.elements[name].value));
    const ref = form.elements.ref.value;
    const meeting = await Samskriv.meetingApi.addMeeting(ref, forms.keyFor(form, { ref: ref, meeting: body }), body);
    const made = await Samskriv.meetingApi.makePage(meeting.id);
    location.assign(AJS.contextPath() + "/pages/viewpage.action?pageId=" + made.page);
  }

  document.addEventListener("submit", async function (event) {
    const form = event.target;
    if (!form.matches(FORM)) {
      return;
    }
    event.preventDefault();
    if (form.dataset.busy) {
      return;
    }
    forms.busy(form, true);
    forms.clearErrors(form);
    try {
      await forms.saving(form.querySelector('[data-samskriv="state"]'), () => make(form));
    } catch (refusal) {
      forms.busy(form, false);
      forms.showErrors(form, Object.assign(refusal, { errors: refusal.errors || [] }));
    }
  });

  AJS.toInit(() => document.querySelectorAll(FORM).forEach((form) => (form.hidden = false)));
})();
