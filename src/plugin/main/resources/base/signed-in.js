/* In the small window: tells the page that waits for it, and goes away. */
(function () {
  "use strict";

  if (window.opener) {
    window.opener.postMessage("samskriv-signed-in", window.location.origin);
    window.close();
  }
})();
