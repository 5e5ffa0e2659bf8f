/* What a meeting's scripts ask of the server; see docs/rest.md. */
(function () {
  "use strict";

  const tag = (revision) => ({ "If-Match": '"' + revision + '"' });
  const key = (id) => ({ "Idempotency-Key": id });

  Samskriv.meetingApi = {
    meeting: (id) => Samskriv.json("GET", "meetings/" + id),
    addMeeting: (ref, id, meeting) => Samskriv.json("POST", "persons/" + ref + "/meetings", key(id), meeting),
    changeMeeting: (id, revision, change) => Samskriv.json("PATCH", "meetings/" + id, tag(revision), change),
    pause: (id, paused) => Samskriv.json(paused ? "PUT" : "DELETE", "meetings/" + id + "/pause"),
    add: (meeting, kind, id, part) => Samskriv.json("POST", "meetings/" + meeting + "/" + kind, key(id), part),
    get: (kind, id) => Samskriv.json("GET", kind + "/" + id),
    change: (kind, id, revision, change) => Samskriv.json("PATCH", kind + "/" + id, tag(revision), change),
    remove: (kind, id, revision, agreed) => Samskriv.json("DELETE", kind + "/" + id + (agreed ? "?agreed=true" : ""), tag(revision)),
    /** `id` of the action, chosen once, so that sending twice makes one. */
    makeAction: (decision, id, agreed) => Samskriv.json("POST", "decisions/" + decision + "/action", key(id), agreed),
    changeAction: (id, revision, change) => Samskriv.json("PATCH", "actions/" + id, tag(revision), change),
    /** @param tag of what was drawn last; nothing but the tag comes back when it is that still */
    fragment: (id, tag) => Samskriv.drawn("meetings/" + id + "/fragment", tag),
    next: (id, made, frame) => Samskriv.json("POST", "meetings/" + id + "/next", key(made), frame),
    makePage: (id) => Samskriv.json("POST", "meetings/" + id + "/page"),
  };
})();
