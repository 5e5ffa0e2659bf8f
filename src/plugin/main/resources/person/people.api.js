/* The URLs of people: teams, members, persons, and whom the wiki knows. Nothing else knows them. */
(function () {
  "use strict";

  /**
   * Sends what a form changes; `key` is chosen once for what is added, so that sending twice adds one. What has a
   * revision is changed, whatever the method; what has a place of its own and none yet is put there once.
   */
  function change(method, path, revision, key, body) {
    const first = method === "PUT" ? { "If-None-Match": "*" } : { "Idempotency-Key": key };
    const headers = revision ? { "If-Match": '"' + revision + '"' } : first;
    return Samskriv.json(method, path, headers, method === "DELETE" ? undefined : body);
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

  window.Samskriv.people = { change: change, users: users, pageAt: pageAt, page: page };
})();
