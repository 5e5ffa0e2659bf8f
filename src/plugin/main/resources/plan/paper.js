/* A button to print with, where there is a script to press it. */
(function () {
  "use strict";

  const PRINT = '[data-samskriv="print"]';

  document.addEventListener("click", function (event) {
    if (event.target.closest(PRINT)) {
      window.print();
    }
  });

  AJS.toInit(() => document.querySelectorAll(PRINT).forEach((button) => (button.hidden = false)));
})();
