/* What the hat's scripts ask of the server; see docs/rest.md. */
(function () {
  "use strict";

  Samskriv.hatApi = {
    /** @param tag of what was drawn last; nothing but the tag comes back when it is that still */
    fragment: (team, tag) => Samskriv.drawn("teams/" + team + "/hat/fragment", tag),
  };
})();
