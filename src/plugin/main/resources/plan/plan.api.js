/* The plan's URLs; nothing else knows them. */
(function () {
  "use strict";

  window.Samskriv.planApi = {
    /** `key` is chosen once for each goal somebody writes, so that sending twice adds one. */
    addGoal: function (person, key, text, mode) {
      const goal = { type: "RECOVERY", title: { text: text, voice: "PERSON", mode: mode } };
      return Samskriv.json("POST", "persons/" + encodeURIComponent(person) + "/goals", { "Idempotency-Key": key }, goal);
    },

    fragment: function (person) {
      return Samskriv.fragment("persons/" + encodeURIComponent(person) + "/plan/fragment");
    },
  };
})();
