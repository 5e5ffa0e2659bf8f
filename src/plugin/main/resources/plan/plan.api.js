/* The plan's URLs; nothing else knows them. `kind` is goals, actions, comments, one of entries, or plan-head with the person as `id`. */
(function () {
  "use strict";

  function at(...steps) {
    return steps.map(encodeURIComponent).join("/");
  }

  function tag(seen) {
    return { "If-Match": '"' + seen + '"' };
  }

  /** Everybody has a plan as a whole; it has no revision while nobody has said anything of it. */
  function headTag(seen) {
    return seen ? tag(seen) : { "If-None-Match": "*" };
  }

  const headOf = (person) => at("persons", person, "plan-head");
  const isHead = (kind) => kind === "plan-head";

  Samskriv.planApi = {
    text: Samskriv.sentText,

    get: (kind, id) => Samskriv.json("GET", isHead(kind) ? headOf(id) : at(kind, id)),

    /** `id` is chosen once for each thing somebody writes, so that sending twice adds one. */
    add: function (place, id, body) {
      return Samskriv.json("POST", place, { "Idempotency-Key": id }, body);
    },
    goalsOf: (person) => at("persons", person, "goals"),
    actionsOf: (person) => at("persons", person, "actions"),
    /** @param kind such as wins */
    entriesOf: (person, kind) => at("persons", person, kind),
    commentsOn: (goal) => at("goals", goal, "comments"),

    change: (kind, id, seen, changes) =>
      isHead(kind)
        ? Samskriv.json("PATCH", headOf(id), headTag(seen), changes)
        : Samskriv.json("PATCH", at(kind, id), tag(seen), changes),

    /** Changes the plan as a whole as it stands now, for whoever has not seen it. */
    changeHead: async function (person, changes) {
      const now = await Samskriv.json("GET", headOf(person));
      return Samskriv.json("PATCH", headOf(person), headTag(now.revision), changes);
    },

    makeWin: (risk) => Samskriv.json("PUT", at("positive-risks", risk, "win"), {}),
    keepMap: (person, map) => Samskriv.json("POST", at("persons", person, "maps", map, "versions"), {}),

    remove: function (kind, id, seen, agreed) {
      return Samskriv.json("DELETE", at(kind, id) + (agreed ? "?agreed=true" : ""), tag(seen));
    },

    keepDraft: function (person, owner, field, value) {
      const draft = { text: value.text };
      if (value.mode) {
        draft.mode = value.mode;
      }
      if (value.original) {
        draft.original = value.original;
      }
      return Samskriv.json("PUT", at("persons", person, "drafts", owner, field), {}, draft);
    },
    discardDraft: (person, owner, field) => Samskriv.json("DELETE", at("persons", person, "drafts", owner, field), {}),

    unconfirmed: (person) => Samskriv.json("GET", at("persons", person, "unconfirmed-texts")),
    /** @param show all, goals or actions; `goals` how many of each type */
    fragment: (person, show, goals) =>
      Samskriv.fragment(at("persons", person, "plan", "fragment") + "?show=" + encodeURIComponent(show) + "&goals=" + encodeURIComponent(goals)),
    /** The page this stands on, as the server draws it now. */
    page: async function () {
      const response = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
      if (!response.ok) {
        throw Object.assign(new Error(), { status: response.status });
      }
      return new DOMParser().parseFromString(await response.text(), "text/html");
    },
    /** @param of such as persons/P-0001 */
    history: (of) => Samskriv.fragment(of + "/history/fragment"),
  };
})();
