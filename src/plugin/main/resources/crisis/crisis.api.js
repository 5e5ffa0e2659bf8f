/* What the crisis plan's scripts ask of the server; see docs/rest.md. */
(function () {
  "use strict";

  const entry = (id) => "crisis-entries/" + id;
  const seenAt = (revision) => ({ "If-Match": '"' + revision + '"' });

  Samskriv.crisisApi = {
    /** @param tag of what was drawn last; nothing but the tag comes back when it is that still */
    fragment: (ref, tag) => Samskriv.drawn("persons/" + ref + "/crisis-plan/fragment", tag),
    get: (id) => Samskriv.json("GET", entry(id)),
    /** `id` is chosen once for each line, so that sending twice adds one. */
    add: (ref, id, body) => Samskriv.json("POST", "persons/" + ref + "/crisis-entries", { "Idempotency-Key": id }, body),
    change: (id, revision, body) => Samskriv.json("PATCH", entry(id), seenAt(revision), body),
    remove: (id, revision, agreed) => Samskriv.json("DELETE", entry(id) + (agreed ? "?agreed=true" : ""), seenAt(revision)),
    page: (to) => AJS.contextPath() + "/plugins/servlet/samskriv/" + to,
  };
})();
