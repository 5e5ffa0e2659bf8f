/* How a form says what became of what is written in it. */
(function () {
  "use strict";

  /** Where a form says what became of a change, with the ways on; one live region, so that it is heard. */
  class State {
    constructor(place) {
      this.words = document.createElement("p");
      this.words.setAttribute("role", "status");
      this.more = document.createElement("div");
      this.more.className = "smk-buttons";
      Samskriv.say(this.words, "", "");
      place.append(this.words, this.more);
    }

    say(kind, words, way) {
      Samskriv.say(this.words, kind, words);
      if (way && this.more.textContent === way.words) {
        return;
      }
      this.more.textContent = "";
      if (way) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "aui-button";
        button.textContent = way.words;
        button.addEventListener("click", way.go);
        this.more.append(button);
      }
    }

    /** What a Saver says. */
    tell(state, detail) {
      if (state === "saving") {
        this.say("saving", AJS.I18n.getText("samskriv.js.saving"));
      } else if (state === "saved") {
        this.say("saved", AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
      } else if (state === "draft") {
        this.say("saved", AJS.I18n.getText("samskriv.js.draft-saved", Samskriv.time()));
      } else if (state === "waiting") {
        const again = { words: AJS.I18n.getText("samskriv.js.try-now"), go: Samskriv.tryAgain };
        this.say("failed", AJS.I18n.getText("samskriv.js.not-saved", detail), again);
      } else if (state === "signed-out" || state === "other-reader") {
        const signIn = { words: AJS.I18n.getText("samskriv.js.sign-in"), go: Samskriv.signIn };
        const words = state === "signed-out" ? AJS.I18n.getText("samskriv.js.signed-out") : AJS.I18n.getText("samskriv.js.other-reader");
        this.say("failed", AJS.I18n.getText("samskriv.js.not-saved", words), signIn);
      } else if (state === "refused") {
        this.say("failed", AJS.I18n.getText("samskriv.js.not-saved", detail));
      }
    }
  }

  /** A place of its own for a form, right after an element or, in a list, inside it; gone with the form. */
  function hostAfter(element) {
    const listed = element.matches("li");
    const present = listed ? element.lastElementChild : element.nextElementSibling;
    if (present && present.matches("[data-host]") && present.firstElementChild) {
      present.querySelector("textarea, select, input").focus();
      return null;
    }
    const host = document.createElement("div");
    host.dataset.host = "true";
    if (listed) {
      element.append(host);
    } else {
      element.after(host);
    }
    return host;
  }

  /** The same form may be open for several things on a page: it says which one it is about. */
  function nameAfter(form, about) {
    if (about) {
      form.setAttribute("aria-label", form.getAttribute("aria-label") + ": " + about.getAttribute("aria-label"));
    }
  }

  /** Also what is not offered any more. */
  function choose(field, value) {
    field.value = value;
    if (field.tagName === "SELECT" && field.value !== value) {
      field.add(new Option(AJS.I18n.getText("samskriv.plan.form.as-now"), value));
      field.value = value;
    }
  }

  /** The day where the reader is. */
  function today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  Object.assign(Samskriv, {
    State: State,
    hostAfter: hostAfter,
    nameAfter: nameAfter,
    choose: choose,
    today: today,
    /** A part of one of the forms that the server has drawn. */
    part: (root, name) => root.querySelector('[data-at="' + name + '"]'),
    label: (label, field) => (label.htmlFor = Samskriv.id(field)),
  });
})();
