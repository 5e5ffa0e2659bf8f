/*
 * Changing things where they stand. A form says what it sends and where to (`data-method`, `data-path`, `data-revision`);
 * afterwards the server draws its part of the page again. Nothing typed is lost: what is refused stays in the form, and so
 * does what stands in other open forms.
 */
(function () {
  "use strict";

  const FORM = 'form[data-samskriv="form"]';
  const PATIENCE_MS = 400;
  const { controls, isChanged, isDirty, collect, placeOf, clearErrors, say, counterpart, rebase, standing } = Samskriv.formFields;
  const attempts = new WeakMap();
  const drawn = [];

  function partOf(form) {
    return form.closest("[data-samskriv-part]");
  }

  function stateOf(part) {
    return part.querySelector('[data-samskriv="state"]');
  }

  /** Runs work, and says so only when it takes long enough to be noticed. */
  async function saving(state, work) {
    const timer = setTimeout(() => Samskriv.say(state, "saving", AJS.I18n.getText("samskriv.js.saving")), PATIENCE_MS);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      Samskriv.say(state, "", "");
    }
  }

  /** Only what the server has refused is surely not saved. */
  function notSaved(refusal) {
    return refusal.status >= 400 && refusal.status < 500
      ? AJS.I18n.getText("samskriv.js.not-saved", refusal.message)
      : AJS.I18n.getText("samskriv.js.unsure");
  }

  /** Each error beside its field, and the first of them takes the focus. */
  function showErrors(form, refusal) {
    const named = refusal.errors.map((error) => ({ place: placeOf(form, error.field), message: error.message }));
    const placed = named.filter((error) => error.place && error.place.type !== "hidden");
    placed.forEach((error) => say(form, error.place, error.message));
    if (placed.length === 0) {
      say(form, null, notSaved(refusal));
      offerToSignIn(form, refusal);
    }
    const first = placed.length && (placed[0].place.matches("fieldset") ? placed[0].place.querySelector("input") : placed[0].place);
    (first || form.querySelector("[type=submit]")).focus();
  }

  /** What is written stays here meanwhile; the wiki's own login stands in a window of its own. */
  function offerToSignIn(form, refusal) {
    if (refusal.status !== 401) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "aui-button";
    button.dataset.samskrivError = "true";
    button.textContent = AJS.I18n.getText("samskriv.js.sign-in");
    button.addEventListener("click", Samskriv.signIn);
    form.querySelector(":scope > .smk-buttons").append(button);
  }

  function busy(form, sending) {
    form.querySelectorAll("[type=submit]").forEach((button) => { button.disabled = sending; });
    controls(form).forEach((control) => { control.readOnly = sending; });
    if (sending) {
      form.dataset.busy = "true";
    } else {
      delete form.dataset.busy;
    }
  }

  /** The same words sent again are the same thing; once they are changed, it is another. */
  function keyFor(form, body) {
    const words = JSON.stringify(body);
    const last = attempts.get(form);
    if (!last || last.words !== words) {
      attempts.set(form, { words: words, key: Samskriv.uuid() });
    }
    return attempts.get(form).key;
  }

  function opener(key) {
    return document.querySelector('[data-opens="' + key + '"]');
  }

  function open(form) {
    form.hidden = false;
    opener(form.dataset.key).setAttribute("aria-expanded", "true");
    const first = controls(form).find((control) => control.type !== "hidden") || form.querySelector("[type=submit]");
    first.focus();
  }

  /** A form that nothing opens is always open. */
  function close(form) {
    if (!opener(form.dataset.key) || form.dataset.busy || (isDirty(form) && !window.confirm(AJS.I18n.getText("samskriv.js.discard")))) {
      return;
    }
    form.reset();
    form.querySelectorAll('[data-samskriv="pick"]').forEach(Samskriv.picker.clear);
    clearErrors(form);
    form.hidden = true;
    opener(form.dataset.key).setAttribute("aria-expanded", "false");
    opener(form.dataset.key).focus();
  }

  /** What needs a script to work is shown by the script. */
  function enliven(root) {
    root.querySelectorAll('[data-opens], [data-samskriv="at-once"], [data-samskriv="live"]').forEach((button) => {
      button.hidden = false;
    });
    root.querySelectorAll("[data-opens]").forEach((button) => button.setAttribute("aria-expanded", "false"));
  }

  function copyInto(fresh, form) {
    controls(form).filter(isChanged).forEach((control) => {
      const same = counterpart(fresh, control);
      if (same) {
        same.value = control.value;
        same.checked = control.checked;
      }
    });
    const button = opener(fresh.dataset.key);
    if (button) {
      fresh.hidden = false;
      button.setAttribute("aria-expanded", "true");
    }
  }

  /** What the server draws now: of a macro its own piece, of a page of ours the page. */
  function drawnNow(form) {
    const piece = form.closest("[data-samskriv-drawn]");
    return piece ? Samskriv.fragment(piece.dataset.samskrivDrawn) : Samskriv.people.page();
  }

  /** The server draws the parts of the page again; other forms that are being written in are left as they are. */
  async function redraw(form, saved) {
    const key = form.dataset.key;
    const name = partOf(form).dataset.samskrivPart;
    const page = await drawnNow(form);
    if (!page || !page.querySelector('[data-samskriv-part="' + name + '"]')) {
      location.reload();
      return;
    }
    const open = Array.from(document.querySelectorAll(FORM)).filter((other) => other !== form && isDirty(other));
    document.querySelectorAll("[data-samskriv-part]").forEach((part) => {
      const fresh = page.querySelector('[data-samskriv-part="' + part.dataset.samskrivPart + '"]');
      if (fresh) {
        part.replaceWith(fresh);
        enliven(fresh);
      }
    });
    const title = page.querySelector("[data-samskriv-page] h1");
    if (title) {
      document.querySelector("[data-samskriv-page] h1").textContent = title.textContent;
    }
    drawn.forEach((each) => each(page));
    open.forEach((other) => {
      const fresh = document.querySelector(FORM + '[data-key="' + other.dataset.key + '"]');
      if (fresh) {
        copyInto(fresh, other);
      }
    });
    const part = document.querySelector('[data-samskriv-part="' + name + '"]');
    const entry = saved && document.querySelector('[data-samskriv-entry="' + saved.id + '"]');
    (entry || opener(key) || heading(part)).focus();
    Samskriv.say(stateOf(part), "saved", AJS.I18n.getText("samskriv.js.saved", Samskriv.time()));
  }

  function heading(part) {
    const title = part.querySelector("h2, h3, summary");
    if (!title.matches("summary")) {
      title.tabIndex = -1;
    }
    return title;
  }

  /**
   * Somebody saved in between. When they left alone what this form changes, it is sent again over their revision; else
   * what stands now is said beside what is written here, and saving once more decides.
   */
  async function stale(form, refusal) {
    const page = await drawnNow(form).catch(() => null);
    const fresh = page && page.querySelector(FORM + '[data-key="' + form.dataset.key + '"]');
    if (!fresh) {
      showErrors(form, refusal);
      return;
    }
    form.dataset.revision = fresh.dataset.revision;
    const others = controls(form).filter((control) => control.name && isChanged(control))
      .map((control) => ({ control: control, now: counterpart(fresh, control) }))
      .filter((pair) => pair.now && standing(pair.now) !== standing(pair.control));
    if (others.length === 0) {
      await submit(form, true);
      return;
    }
    others.forEach((pair) => {
      const message = AJS.I18n.getText("samskriv.js.others-saved", standing(pair.now));
      rebase(pair.control, pair.now);
      say(form, pair.control.closest("[data-list]") || pair.control, message);
    });
    others[0].control.focus();
  }

  async function submit(form, again) {
    const body = collect(form);
    if (form.dataset.method === "PATCH" && Object.keys(body).length === 0) {
      close(form);
      return;
    }
    busy(form, true);
    clearErrors(form);
    let saved;
    try {
      saved = await saving(stateOf(partOf(form)), () => Samskriv.people.change(
        form.dataset.method, form.dataset.path, form.dataset.revision, keyFor(form, body), body));
    } catch (refusal) {
      busy(form, false);
      if (refusal.status === 412 && !again) {
        await stale(form, refusal);
      } else {
        showErrors(form, refusal);
      }
      return;
    }
    try {
      await redraw(form, saved);
    } catch (unseen) {
      busy(form, false);
      form.reset();
      form.hidden = true;
      Samskriv.say(stateOf(partOf(form)), "saved", AJS.I18n.getText("samskriv.js.saved-unseen"));
    }
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-opens]");
    const closing = event.target.closest(FORM + ' [data-samskriv="close"]');
    if (button) {
      const form = document.querySelector(FORM + '[data-key="' + button.dataset.opens + '"]');
      if (form.hidden) {
        open(form);
      } else {
        close(form);
      }
    } else if (closing) {
      close(closing.closest(FORM));
    }
  });

  document.addEventListener("keydown", function (event) {
    const form = event.target.closest && event.target.closest(FORM);
    if (form && event.key === "Escape") {
      close(form);
    }
  });

  document.addEventListener("submit", function (event) {
    if (event.target.matches(FORM)) {
      event.preventDefault();
      submit(event.target, false);
    }
  });

  window.addEventListener("beforeunload", function (event) {
    if (Array.from(document.querySelectorAll(FORM)).some(isDirty)) {
      event.preventDefault();
    }
  });

  window.Samskriv.forms = { saving: saving, showErrors: showErrors, clearErrors: clearErrors, busy: busy, keyFor: keyFor, notSaved: notSaved, redraw: redraw,
    /** @param each is given what the server has drawn, every time that parts of the page were drawn again */
    whenDrawn: (each) => drawn.push(each) };

  AJS.toInit(() => document.querySelectorAll("[data-samskriv-page], [data-samskriv-drawn]").forEach(enliven));
})();
