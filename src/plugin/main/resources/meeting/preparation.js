/* What the page before a meeting has beside its forms: when words are read back is asked for, and paper. */
(function () {
  "use strict";

  /** What is dictated or copied from paper stands when it has been read back; what is recalled may be. */
  function show(mode) {
    const readBack = mode.form.querySelector('[data-at="read-back"]');
    readBack.hidden = mode.value === "TOGETHER";
    readBack.querySelector("input").checked = false;
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches('.smk-prepare [data-samskriv="mode"]')) {
      show(event.target);
    }
  });

  document.addEventListener("input", function (event) {
    const box = event.target.matches('.smk-prepare [data-samskriv="words"]') && event.target.form.querySelector('[data-samskriv="confirmed"]');
    if (box) {
      box.checked = false;
    }
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest('.smk-prepare [data-samskriv="print"]')) {
      window.print();
    }
  });

  AJS.toInit(() => document.querySelectorAll('.smk-prepare [data-samskriv="print"]').forEach((button) => { button.hidden = false; }));
})();
