/* What the crisis plan's scripts ask of the server; see docs/rest.md. */
(function () {
  "use strict";

  Samskriv.crisisApi = {
    /** @param tag of what was drawn last; nothing but the tag comes back when it is that still */
    fragment: (ref, tag) => Samskriv.drawn("persons/" + ref + "/crisis-plan/fragment", tag),
  };
})();
