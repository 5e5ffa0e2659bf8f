/* What the card of a person asks of the server; see docs/rest.md. */
(function () {
  "use strict";

  const tag = (revision) => ({ "If-Match": '"' + revision + '"' });

  Samskriv.talkApi = {
    candidates: (meeting) => Samskriv.json("GET", "team-meetings/" + meeting + "/candidates"),
    begin: (meeting, person) => Samskriv.json("POST", "team-meetings/" + meeting + "/discussions", {}, { person: person }),
    card: (id) => Samskriv.fragment("discussions/" + id + "/fragment"),
    change: (id, revision, change) => Samskriv.json("PATCH", "discussions/" + id, tag(revision), change),
    remove: (id, revision) => Samskriv.json("DELETE", "discussions/" + id, tag(revision)),
    invite: (id) => Samskriv.json("POST", "discussions/" + id + "/effects", { "Idempotency-Key": Samskriv.uuid() }, { type: "PERSON_INVITED" }),
    close: (meeting, revision) => Samskriv.json("PATCH", "team-meetings/" + meeting, tag(revision), { status: "CLOSED" }),
  };
})();
