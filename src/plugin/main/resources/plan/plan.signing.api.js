/* The addresses of what is answered to a plan, and of where it stands; nothing else knows them. */
(function () {
  "use strict";

  const of = (person, what) => "persons/" + encodeURIComponent(person) + "/" + what;

  Samskriv.signingApi = {
    /** `seen` is nought while nobody has said anything of the plan as a whole. */
    status: function (person, seen, status) {
      const tag = seen ? { "If-Match": '"' + seen + '"' } : { "If-None-Match": "*" };
      return Samskriv.json("PATCH", of(person, "plan-head"), tag, { status: status });
    },
    /** `id` is chosen once for each answer, so that sending twice adds one. */
    sign: (person, id, answer) => Samskriv.json("POST", of(person, "sign-offs"), { "Idempotency-Key": id }, answer),
    restore: (person, version, hash) => Samskriv.json("POST", of(person, "plan-versions/" + version + "/restoration"), {}, { hash: hash, agreed: true }),
    page: (page, person) => AJS.contextPath() + "/plugins/servlet/samskriv/" + page + "?ref=" + encodeURIComponent(person),
  };
})();
