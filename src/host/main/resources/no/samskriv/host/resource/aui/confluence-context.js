// Before AUI: it takes contextPath() from whatever AJS the product has put in place, and then cannot be given another.
(function () {
  "use strict";

  window.AJS = window.AJS || {};
  window.AJS.contextPath = function () {
    var element = document.querySelector('meta[name="ajs-context-path"]');
    return element ? element.getAttribute("content") : "";
  };
})();
