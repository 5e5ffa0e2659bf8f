/*
 * What every feature's script shares: one way to talk to the server, and one way to say that something is saved.
 * Nothing a person wrote is kept anywhere but in the page.
 */
(function () {
  "use strict";

  const PATIENCE_MS = 400;

  /** An answer that is not the one asked for; `message` is ready for the reader. */
  class Refusal extends Error {
    constructor(message, status, errors) {
      super(message);
      this.status = status;
      this.errors = errors || [];
    }
  }

  function url(path) {
    return AJS.contextPath() + "/rest/samskriv/1.0/" + path;
  }

  async function send(method, path, headers, body) {
    try {
      return await fetch(url(path), {
        method: method,
        headers: Object.assign({ "X-Atlassian-Token": "no-check" }, headers),
        body: body === undefined ? undefined : JSON.stringify(body),
        cache: "no-store",
        credentials: "same-origin",
      });
    } catch (e) {
      throw new Refusal(AJS.I18n.getText("samskriv.js.offline"), 0);
    }
  }

  async function refusal(response) {
    if (response.status === 401) {
      return new Refusal(AJS.I18n.getText("samskriv.js.signed-out"), 401);
    }
    const said = await response.json().catch(() => ({}));
    const first = (said.errors || [])[0];
    const message = (first && first.message) || said.message || AJS.I18n.getText("samskriv.js.failed");
    return new Refusal(message, response.status, said.errors);
  }

  /** Sends JSON and reads JSON; throws a Refusal. */
  async function json(method, path, headers, body) {
    const all = Object.assign({ "Content-Type": "application/json", Accept: "application/json" }, headers);
    const response = await send(method, path, all, body);
    if (!response.ok) {
      throw await refusal(response);
    }
    return response.json().catch(() => {
      throw new Refusal(AJS.I18n.getText("samskriv.js.failed"), 0);
    });
  }

  /** What to say of a change that went wrong: only what the server has refused is surely not saved. */
  function notSaved(refusal) {
    return refusal.status >= 400 && refusal.status < 500
      ? AJS.I18n.getText("samskriv.js.not-saved", refusal.message)
      : AJS.I18n.getText("samskriv.js.unsure", refusal.message);
  }

  /** Fetches a piece of the page, rendered on the server, as an element. */
  async function fragment(path) {
    const response = await send("GET", path, { Accept: "text/html" });
    if (!response.ok) {
      throw await refusal(response);
    }
    const template = document.createElement("template");
    template.innerHTML = (await response.text()).trim();
    return template.content.firstElementChild;
  }

  /** Runs work, and says «saving» in `state` only when it takes long enough to be noticed. */
  async function saving(state, work) {
    const timer = setTimeout(() => say(state, "saving", AJS.I18n.getText("samskriv.js.saving")), PATIENCE_MS);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      say(state, "", "");
    }
  }

  function saved(state) {
    const time = new Date().toLocaleTimeString(AJS.I18n.getText("samskriv.language"), { hour: "2-digit", minute: "2-digit" });
    say(state, "saved", AJS.I18n.getText("samskriv.js.saved", time));
  }

  /** It is saved, and only the page does not show it yet. */
  function savedUnseen(state) {
    say(state, "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
  }

  function say(state, kind, words) {
    state.className = "smk-savestate smk-noprint" + (kind ? " smk-state smk-state--" + kind : "");
    state.textContent = words;
  }

  window.Samskriv = { json: json, notSaved: notSaved, fragment: fragment, saving: saving, saved: saved, savedUnseen: savedUnseen };
})();
