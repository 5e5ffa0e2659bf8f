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

  /**
   * The server draws it again; what somebody writes in stays as it is.
   *
   * @param places selectors of what should have the focus afterwards, best first
   */
  function redraw(element, places, words) {
    const place = root(element);
    return place.matches(OWN) ? redrawPage(place, places, words) : Samskriv.meetingPage.redraw(place, places, words);
  }

  /** A page of its own is drawn by nothing but itself. */
  async function redrawPage(place, places, words) {
    let fresh = null;
    try {
      const answer = await fetch(window.location.href, { cache: "no-store", credentials: "same-origin" });
      fresh = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(OWN) : null;
    } catch (unseen) {
      fresh = null;
    }
    if (!fresh || fresh.dataset.reader !== place.dataset.reader || place.querySelector("[data-host] form")) {
      say(place, "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
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
    const found = places.map((each) => fresh.querySelector(each)).find((each) => each && each.offsetParent !== null);
    if (found) {
      found.focus();
    }
    if (words) {
      say(fresh, "saved", words);
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

  AJS.toInit(() => document.querySelectorAll(OWN).forEach(enliven));
  Samskriv.meetingPage.whenLively(lead);

  Samskriv.minutesPage = { root: root, idOf: idOf, say: say, form: form, forms: forms, redraw: redraw, whenLively: (each) => lively.push(each) };
})();
