/* The URLs of people: teams, members, persons, and whom the wiki knows. Nothing else knows them. */
(function () {
  "use strict";

  /** Sends what a form changes; `key` is chosen once for what is added, so that sending twice adds one. */
  function change(method, path, revision, key, body) {
    const headers = method === "POST" ? { "Idempotency-Key": key } : { "If-Match": '"' + revision + '"' };
    return method === "DELETE" ? remove(path, headers) : Samskriv.json(method, path, headers, body);
  }

  /** An answer without a body, which is what taking something away has. */
  async function remove(path, headers) {
    let response;
    try {
      response = await fetch(AJS.contextPath() + "/rest/samskriv/1.0/" + path, {
        method: "DELETE",
        headers: Object.assign({ "X-Atlassian-Token": "no-check", Accept: "application/json" }, headers),
        cache: "no-store",
        credentials: "same-origin",
      });
    } catch (e) {
      throw refusal(0, AJS.I18n.getText("samskriv.js.offline"));
    }
    if (!response.ok) {
      const said = await response.json().catch(() => ({}));
      throw refusal(response.status, said.message || AJS.I18n.getText("samskriv.js.failed"));
    }
  }

  function refusal(status, message) {
    return Object.assign(new Error(message), { status: status, errors: [] });
  }

  /** Those whose name begins like this, as the wiki's own user pickers find them. */
  async function users(query) {
    const response = await fetch(
      AJS.contextPath() + "/rest/prototype/1/search/user.json?max-results=8&query=" + encodeURIComponent(query),
      { cache: "no-store", credentials: "same-origin", headers: { Accept: "application/json" } });
    const found = response.ok ? await response.json() : {};
    return (found.result || []).map((user) => ({ login: user.username, name: user.title }));
  }

  /** The id of the page at an address of this wiki; null when there is none. */
  async function pageAt(address) {
    const given = new URL(address, location.href);
    const named = given.searchParams.get("pageId") || (given.pathname.match(/\/pages\/(\d+)/) || [])[1];
    if (named) {
      return Number(named);
    }
    const parts = given.pathname.match(/\/display\/([^/]+)\/([^/]+)/);
    if (given.origin !== location.origin || !parts) {
      return null;
    }
    const title = decodeURIComponent(parts[2].replace(/\+/g, " "));
    const query = "?limit=1&spaceKey=" + parts[1] + "&title=" + encodeURIComponent(title);
    const response = await fetch(AJS.contextPath() + "/rest/api/content" + query, { cache: "no-store", credentials: "same-origin" });
    const found = response.ok ? await response.json() : {};
    return found.results && found.results.length ? Number(found.results[0].id) : null;
  }

  /** This page as the server draws it now. */
  async function page() {
    const response = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  }

  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  window.Samskriv.people = { change: change, users: users, pageAt: pageAt, page: page, uuid: uuid };
})();
