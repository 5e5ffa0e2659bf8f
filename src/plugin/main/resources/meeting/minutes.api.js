/* The addresses of what comes after a meeting; nothing else knows them. */
(function () {
  "use strict";

  Samskriv.minutesApi = {
    /** `id` is chosen once for each answer, so that sending twice adds one. */
    sign: (meeting, id, answer) => Samskriv.json("POST", "meetings/" + meeting + "/sign-offs", { "Idempotency-Key": id }, answer),
    history: (meeting) => Samskriv.fragment("meetings/" + meeting + "/history/fragment"),
    page: (page) => AJS.contextPath() + "/plugins/servlet/samskriv/" + page,
  };
})();
