/* A person is shown their own record: printing, closing in a hurry, closing by itself, and the worker coming back. */
(function () {
  "use strict";

  const api = Samskriv.showApi;
  /** As long as the server keeps it open. */
  const REST_MS = 15 * 60 * 1000;
  const TELL_MS = 60 * 1000;
  const LOOK_MS = 5 * 1000;
  /** So long may a server that does not answer hold somebody who wants to be gone. */
  const PATIENCE_MS = 1000;

  let leaving = false;
  let touched = Date.now();
  let told = Date.now();

  /** Nothing of anybody stays on the screen, and nothing in the history leads back to it. */
  async function leave(address) {
    leaving = true;
    document.body.textContent = "";
    document.title = AJS.I18n.getText("samskriv.show.closed");
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([api.close().catch(() => {}), patience]);
    location.replace(address);
  }

  /** Somebody reads on without asking the server for anything. */
  function touch() {
    touched = Date.now();
    if (touched - told > TELL_MS) {
      told = touched;
      api.touch().catch(() => {});
    }
  }

  function look() {
    if (!leaving && Date.now() - touched > REST_MS) {
      leave(api.over());
    }
  }

  function watch() {
    ["pointerdown", "keydown", "scroll"].forEach((each) => window.addEventListener(each, touch, { passive: true }));
    setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    // before the editors: whoever closes in a hurry is not asked about what is not saved
    window.addEventListener("beforeunload", (event) => leaving && event.stopImmediatePropagation(), true);
    window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  }

  async function end(form) {
    const problem = form.querySelector('[role="alert"]');
    const field = form.elements.password;
    problem.hidden = true;
    try {
      const answer = await api.end(field.value);
      location.replace(api.person(answer.person));
    } catch (refusal) {
      problem.textContent = refusal.message;
      problem.hidden = false;
      field.value = "";
      field.setAttribute("aria-invalid", "true");
      field.focus();
    }
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest("[data-samskriv-do]");
    const what = control && control.dataset.samskrivDo;
    if (what === "print") {
      window.print();
    } else if (what === "quit") {
      leave(api.closed());
    } else if (what === "back") {
      history.back();
    }
  });

  document.addEventListener("submit", function (event) {
    if (event.target.matches("[data-samskriv-end]")) {
      event.preventDefault();
      end(event.target);
    }
  });

  AJS.toInit(function () {
    if (document.querySelector("[data-samskriv-show]")) {
      watch();
    }
  });
})();
