/* The addresses of what is shown to a person; nothing else knows them. */
(function () {
  "use strict";

  const pages = () => AJS.contextPath() + "/plugins/servlet/samskriv/";

  Samskriv.showApi = {
    begin: (person) => Samskriv.json("POST", "persons/" + encodeURIComponent(person) + "/show", {}),
    touch: () => Samskriv.json("POST", "show/touch", {}),
    close: () => Samskriv.json("POST", "show/close", {}),
    end: (password) => Samskriv.json("POST", "show/end", {}, { password: password }),

    shown: (person) => pages() + "vis?ref=" + encodeURIComponent(person),
    closed: () => pages() + "vis/lukket",
    over: () => pages() + "vis/avslutt",
    person: (person) => pages() + "person?ref=" + encodeURIComponent(person),
  };
})();
