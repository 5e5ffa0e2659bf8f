/*
 * What every feature's script shares: one way to talk to the server, and one way to say that something is saved.
 * Nothing a person wrote is kept anywhere but in the page.
 */
(function () {
  "use strict";

  /** A proxy that swallows a request must not hold what is written for ever. */
  const TIMEOUT_MS = 20000;

  let count = 0;

  /** An answer that is not the one asked for; `message` is ready for the reader, `current` is what stands now. */
  class Refusal extends Error {
    constructor(message, status, errors, current) {
      super(message);
      this.status = status;
      this.errors = errors || [];
      this.current = current;
    }
  }

  /** Whom the page was drawn for: somebody else may sign in meanwhile in another window. */
  const reader = document.querySelector('meta[name="ajs-remote-user-key"]');

  function whose(method) {
    return method === "GET" || !reader || !reader.content ? {} : { "X-Samskriv-Reader": reader.content };
  }

  function url(path) {
    return AJS.contextPath() + "/rest/samskriv/1.0/" + path;
  }

  async function send(method, path, headers, body) {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(url(path), {
        method: method,
        headers: Object.assign({ "X-Atlassian-Token": "no-check" }, whose(method), headers),
        body: body === undefined ? undefined : JSON.stringify(body),
        cache: "no-store",
        credentials: "same-origin",
        signal: control.signal,
      });
      return { status: response.status, ok: response.ok, tag: response.headers.get("ETag"), text: await response.text() };
    } catch (e) {
      throw new Refusal(AJS.I18n.getText("samskriv.js.offline"), 0);
    } finally {
      clearTimeout(timer);
    }
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (e) {
      return null;
    }
  }

  function refusal(response) {
    if (response.status === 401) {
      // ours when the page was drawn for somebody else; the wiki's own says nothing a reader understands
      const said = parsed(response.text) || {};
      return new Refusal((said.statusCode === 401 && said.message) || AJS.I18n.getText("samskriv.js.signed-out"), 401);
    }
    const said = parsed(response.text) || {};
    if (said.statusCode !== response.status) {
      // not our answer, or half of it: what came between may be gone at the next try
      return new Refusal(AJS.I18n.getText("samskriv.js.failed"), 0);
    }
    const first = (said.errors || [])[0];
    return new Refusal((first && first.message) || said.message, response.status, said.errors, said.current);
  }

  /** Sends JSON and reads JSON; throws a Refusal. */
  async function json(method, path, headers, body) {
    const all = Object.assign({ Accept: "application/json" }, headers);
    if (body !== undefined) {
      all["Content-Type"] = "application/json";
    }
    const response = await send(method, path, all, body);
    if (!response.ok) {
      throw refusal(response);
    }
    const answer = response.status === 204 ? {} : parsed(response.text);
    if (!answer) {
      throw new Refusal(AJS.I18n.getText("samskriv.js.failed"), 0);
    }
    return answer;
  }

  /**
   * Fetches a piece of the page, rendered on the server, as elements, with its tag.
   *
   * @param tag of what was drawn last: no content comes back when it is that still
   */
  async function drawn(path, tag) {
    const response = await send("GET", path, Object.assign({ Accept: "text/html" }, tag ? { "If-None-Match": tag } : {}));
    if (response.status === 304) {
      return { tag: tag };
    }
    if (!response.ok) {
      throw refusal(response);
    }
    const template = document.createElement("template");
    template.innerHTML = response.text.trim();
    return { tag: response.tag || "", content: template.content };
  }

  async function fragment(path) {
    return (await drawn(path)).content;
  }

  function say(state, kind, words) {
    state.className = "smk-savestate smk-noprint" + (kind ? " smk-state smk-state--" + kind : "");
    state.textContent = words;
  }

  /** «10:42» */
  function time(instant) {
    const when = instant || new Date();
    return when.toLocaleTimeString(AJS.I18n.getText("samskriv.language"), { hour: "2-digit", minute: "2-digit" });
  }

  /** Browsers give crypto.randomUUID to secure addresses only; a wiki may stand on plain http inside a network. */
  function uuid() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  /** Ids are given out by the script, because the same macro may stand on a page twice. */
  function id(element) {
    if (!element.id) {
      element.id = "samskriv-" + (count += 1);
    }
    return element.id;
  }

  /** A form is opened below headings of any level; its own is the next one down. */
  function levelBelow(heading) {
    const shown = Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6")).filter((each) => each === heading || each.checkVisibility());
    const above = shown[shown.indexOf(heading) - 1];
    heading.setAttribute("aria-level", above ? Math.min(6, Number(above.tagName[1]) + 1) : 2);
  }

  /** HTML knows one kind of line end; what is stored may have another. */
  function same(one, other) {
    return plain(one) === plain(other);
  }

  function plain(text) {
    return (text || "").replace(/\r\n?/g, "\n");
  }

  /** A text as the server takes it, from what a form holds. */
  function sentText(value) {
    const sent = { text: value.text, voice: value.voice };
    if (value.mode) {
      sent.mode = value.mode;
    }
    if (value.confirmed) {
      sent.confirmed = true;
    }
    if (value.original) {
      sent.original = value.original;
    }
    return sent;
  }

  /** A macro does not know where the wiki is; the script does. */
  function leadIn() {
    document.querySelectorAll('[data-samskriv="way-in"]').forEach((notice) => {
      const link = notice.querySelector("a");
      link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + link.dataset.page;
      notice.hidden = false;
    });
  }

  AJS.toInit(leadIn);

  window.Samskriv = { json: json, fragment: fragment, drawn: drawn, say: say, time: time, uuid: uuid, id: id, levelBelow: levelBelow, same: same, sentText: sentText };
})();
