/* Where minutes stand, on the meeting's page or on a page of their own: drawing them again, and the ways to other pages. */
(function () {
  "use strict";

  const OWN = "[data-samskriv-minutes]";
  const ROOT = OWN + ", [data-samskriv-meeting]";
  const lively = [];

  function root(element) {
    return element.closest(ROOT);
  }

  function idOf(element) {
    const found = root(element);
    return found.dataset.samskrivMinutes || found.dataset.samskrivMeeting;
  }

  function say(element, kind, words) {
    const state = element.isConnected && root(element).querySelector('[data-samskriv="state"]');
    if (state) {
      Samskriv.say(state, kind, words);
    }
  }

  /** A fresh copy of one of the forms that the server has drawn. */
  function form(id, name) {
    return forms(id).querySelector('template[data-form="' + name + '"]').content.firstElementChild.cloneNode(true);
  }

  function forms(id) {
    return document.querySelector('[data-minutes-forms="' + id + '"]');
  }

  async function drawn(place) {
    if (!place.matches(OWN)) {
      return (await Samskriv.meetingApi.fragment(idOf(place))).querySelector("[data-samskriv-meeting]");
    }
    const answer = await fetch(window.location.href, { cache: "no-store", credentials: "same-origin" });
    const whole = new DOMParser().parseFromString(await answer.text(), "text/html");
    return answer.ok ? whole.querySelector(OWN) : null;
  }

  /**
   * The server draws the meeting again, unless somebody is writing in it.
   *
   * @param places selectors of what should have the focus afterwards, best first
   */
  async function redraw(element, places, words) {
    const place = root(element);
    let fresh = null;
    try {
      fresh = await drawn(place);
    } catch (unseen) {
      fresh = null;
    }
    if (!fresh || fresh.dataset.reader !== place.dataset.reader || place.querySelector("form.smk-editor")) {
      Samskriv.say(place.querySelector('[data-samskriv="state"]'), "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
      return;
    }
    fresh = document.importNode(fresh, true);
    place.querySelectorAll("details[data-fold][open]").forEach(function (folded) {
      const same = fresh.querySelector('details[data-fold="' + folded.dataset.fold + '"]');
      if (same) {
        same.open = true;
      }
    });
    place.replaceWith(fresh);
    enliven(fresh);
    document.dispatchEvent(new CustomEvent("samskriv-redrawn", { detail: fresh }));
    const found = places.map((each) => fresh.querySelector(each)).find((each) => each && each.offsetParent !== null);
    if (found) {
      found.focus();
    }
    if (words) {
      Samskriv.say(fresh.querySelector('[data-samskriv="state"]'), "saved", words);
    }
  }

  function enliven(place) {
    place.classList.add("smk--live");
    lead(place);
    lively.forEach((each) => each(place));
  }

  /** A macro does not know where the wiki is; the script does. */
  function lead(place) {
    place.querySelectorAll('a[data-minutes="page"]').forEach((link) => (link.href = Samskriv.minutesApi.page(link.dataset.page)));
  }

  AJS.toInit(() => document.querySelectorAll(ROOT).forEach(enliven));

  /* what is drawn anew by the meeting's own script has no addresses yet */
  document.addEventListener("focusin", (event) => event.target.matches('a[data-minutes="page"]') && lead(root(event.target)));
  document.addEventListener("pointerdown", (event) => event.target.closest('a[data-minutes="page"]') && lead(root(event.target)));

  Samskriv.minutesPage = { root: root, idOf: idOf, say: say, form: form, forms: forms, redraw: redraw, whenLively: (each) => lively.push(each) };
})();
