// What Confluence adds to AUI and plugins rely on: the values the page carries as <meta name="ajs-...">.
(function () {
  "use strict";

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute("content") : undefined;
  }

  AJS.Meta = {
    get: meta,
    getBoolean: function (name) { return meta(name) === "true"; },
    getNumber: function (name) { return Number(meta(name)); }
  };
})();
