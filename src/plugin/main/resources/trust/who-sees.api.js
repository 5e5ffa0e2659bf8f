/* The URLs of trust that no form says itself. Nothing else knows them. */
(function () {
  "use strict";

  /** What withdrawing a consent stops, and what remains: sentences for the reader. */
  function preview(path) {
    return Samskriv.json("GET", path, {});
  }

  window.Samskriv.sees = { preview: preview };
})();
