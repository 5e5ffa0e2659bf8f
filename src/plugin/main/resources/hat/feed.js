/* One's own turns in one's own calendar. The address is shown once, and stands nowhere but in the page. */
(function () {
  "use strict";

  const FEED = "[data-samskriv-feed]";

  const path = (feed) => "teams/" + feed.dataset.samskrivFeed + "/calendar-feed";
  const piece = (feed, name) => feed.querySelector('[data-feed="' + name + '"]');

  function say(feed, kind, words) {
    Samskriv.say(piece(feed, "state"), kind, words);
  }

  /** @param address only just made; nothing when it was made before, for then nobody can show it */
  function show(feed, own, address) {
    const there = Boolean(own.madeAt);
    piece(feed, "none").hidden = there;
    piece(feed, "there").hidden = !there || Boolean(address);
    piece(feed, "there").textContent = there
      ? AJS.I18n.getText("samskriv.hat.feed.there", new Date(own.madeAt).toLocaleDateString(AJS.I18n.getText("samskriv.language"), { day: "numeric", month: "long" }))
      : "";
    piece(feed, "made").hidden = !address;
    piece(feed, "address").textContent = address || "";
    feed.querySelector('[data-feed-do="end"]').hidden = !there;
    feed.querySelector('[data-feed-do="make"]').textContent = there
      ? AJS.I18n.getText("samskriv.hat.feed.renew")
      : AJS.I18n.getText("samskriv.hat.feed.make");
  }

  /** Selected whatever happens, so that it can be copied by hand where the browser does not let a page do it. */
  async function copy(feed) {
    const address = piece(feed, "address");
    window.getSelection().selectAllChildren(address);
    try {
      await navigator.clipboard.writeText(address.textContent);
      say(feed, "saved", AJS.I18n.getText("samskriv.js.copied"));
    } catch (notAllowed) {
      say(feed, "saved", AJS.I18n.getText("samskriv.js.copy-by-hand"));
    }
  }

  async function make(feed) {
    const isNew = piece(feed, "none").hidden === false;
    if (!isNew && !window.confirm(AJS.I18n.getText("samskriv.hat.feed.renew.ask"))) {
      return;
    }
    const own = await Samskriv.json("POST", path(feed), {});
    show(feed, own, location.origin + AJS.contextPath() + own.path);
    piece(feed, "address").focus();
  }

  async function end(feed) {
    if (window.confirm(AJS.I18n.getText("samskriv.hat.feed.end.ask"))) {
      await Samskriv.json("DELETE", path(feed), {});
      show(feed, {});
      say(feed, "saved", AJS.I18n.getText("samskriv.hat.feed.ended"));
      feed.querySelector('[data-feed-do="make"]').focus();
    }
  }

  const does = { copy: copy, make: make, end: end };

  async function once(feed, work) {
    if (feed.dataset.busy) {
      return;
    }
    feed.dataset.busy = "true";
    say(feed, "", "");
    try {
      await work(feed);
    } catch (refusal) {
      say(feed, "failed", refusal.message);
    } finally {
      delete feed.dataset.busy;
    }
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-feed-do]");
    if (button) {
      once(button.closest(FEED), does[button.dataset.feedDo]);
    }
  });

  // toggle does not bubble
  document.addEventListener("toggle", function (event) {
    const feed = event.target;
    if (feed.matches(FEED) && feed.open && piece(feed, "made").hidden) {
      once(feed, async () => show(feed, await Samskriv.json("GET", path(feed), {})));
    }
  }, true);
})();
