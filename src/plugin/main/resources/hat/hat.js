/* The team's page of the hat: ways to pages of ours, and the menu of whom the hat is given to. */
(function () {
  "use strict";

  const HAT = "[data-samskriv-hat]";
  const MENU = "details.smk-hat__give";

  /** A macro does not know where the wiki is; the script does, also for what is drawn again. */
  function lead() {
    const page = document.querySelector('meta[name="ajs-page-id"]');
    const back = page && page.content ? "&side=" + page.content : "";
    document.querySelectorAll(HAT + " a[data-samskriv-to]:not([href])").forEach((link) => {
      const to = link.dataset.samskrivTo;
      link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + to + (to.startsWith("hatten?") ? back : "");
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

  /** Whoever takes somebody's turn instead asks that one. */
  document.addEventListener("change", function (event) {
    const form = event.target.form;
    if (!form || !form.elements.inReturn) {
      return;
    }
    const instead = form.elements.inReturn;
    const whose = instead.selectedOptions[0].dataset.whose;
    if (event.target === instead && whose) {
      form.elements.to.value = whose;
    } else if (event.target === form.elements.to && whose && whose !== form.elements.to.value) {
      instead.value = "";
    }
  });

  const talk = (root) => (root.querySelector("[data-samskriv-talk]") || { dataset: {} }).dataset.samskrivTalk;

  /** What is about another meeting than before is drawn with the whole page. */
  function drawn(fresh) {
    const hat = document.querySelector(HAT);
    if (hat && talk(fresh) !== talk(hat)) {
      location.reload();
    }
    lead();
  }

  Samskriv.forms.whenDrawn(drawn);
  document.addEventListener("samskriv-hat-drawn", lead);
  AJS.toInit(lead);
})();
