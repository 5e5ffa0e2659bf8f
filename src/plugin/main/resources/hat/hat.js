/* The team's page of the hat: ways to pages of ours, and the menu of whom the hat is given to. */
(function () {
  "use strict";

  const HAT = "[data-samskriv-hat]";
  const MENU = "details.smk-hat__give";

  /** A macro does not know where the wiki is; the script does, also for what is drawn again. */
  function lead() {
    document.querySelectorAll(HAT + " a[data-samskriv-to]:not([href])").forEach((link) => {
      link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + link.dataset.samskrivTo;
    });
  }

  function shut(menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }

  document.addEventListener("keydown", function (event) {
    const menu = event.target.closest && event.target.closest(MENU + "[open]");
    if (menu && event.key === "Escape") {
      event.preventDefault();
      shut(menu);
    }
  });

  document.addEventListener("click", function (event) {
    document.querySelectorAll(MENU + "[open]").forEach((menu) => menu.contains(event.target) || (menu.open = false));
  });

  Samskriv.forms.whenDrawn(lead);
  AJS.toInit(lead);
})();
