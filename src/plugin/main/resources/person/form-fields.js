/*
 * What stands in the fields of a form: what is changed, what is sent of it, what the server has refused of it, and what stands
 * now where somebody else has saved.
 */
(function () {
  "use strict";

  function controls(form) {
    return Array.from(form.elements).filter((control) => control.name || control.dataset.samskriv === "search");
  }

  function isChanged(control) {
    if (control.type === "checkbox" || control.type === "radio") {
      return control.checked !== control.defaultChecked;
    } else if (control.tagName === "SELECT") {
      const standard = Array.from(control.options).find((option) => option.defaultSelected) || control.options[0];
      return Boolean(standard) && control.value !== standard.value;
    }
    return control.value !== control.defaultValue && control.type !== "hidden";
  }

  function isDirty(form) {
    return !form.hidden && controls(form).some(isChanged);
  }

  function typed(value) {
    return value === "true" || value === "false" ? value === "true" : value;
  }

  /** Of a few to choose among, only the chosen one says something; so does a box, when it is ticked. */
  function isSaid(control) {
    return (control.type !== "radio" && control.type !== "checkbox") || control.checked;
  }

  /** What the reader says when the words have been read to whoever owns them; nothing where nobody is asked. */
  function readBack(form) {
    return form.querySelector('[data-samskriv="confirmed"]');
  }

  /** Words that stand may be read back without being changed. */
  function isReadBack(form, control) {
    const box = readBack(form);
    return control.dataset.samskriv === "words" && Boolean(box && box.checked);
  }

  function isConfirmed(form, mode) {
    const box = readBack(form);
    return box ? box.checked && mode !== "TOGETHER" : mode === "DICTATED";
  }

  /** Own words say how they came in; so does the form, where there is more than one way. Other words say whose they are. */
  function said(form, control) {
    if (control.dataset.samskriv !== "words") {
      return control.dataset.type === "number" ? Number(control.value) : typed(control.value);
    }
    const voice = control.dataset.voice || "PERSON";
    if (voice === "PROFESSIONAL" || voice === "SHARED") {
      return { text: control.value, voice: voice };
    }
    const chosen = form.querySelector('[data-samskriv="mode"]');
    const mode = chosen ? chosen.value : control.dataset.mode;
    return Object.assign({ text: control.value, voice: voice, mode: mode }, isConfirmed(form, mode) ? { confirmed: true } : {});
  }

  /**
   * What the form says: all of it when something is added or is given as a whole (`data-within`, `data-whole`), only what
   * is different when something is changed.
   */
  function collect(form) {
    const within = form.dataset.within;
    const adding = form.dataset.method === "POST" || Boolean(within || form.dataset.whole);
    const body = JSON.parse(form.dataset.body || "{}");
    form.querySelectorAll("[data-list]").forEach((list) => {
      const boxes = Array.from(list.querySelectorAll("input[type=checkbox]"));
      if (adding || boxes.some(isChanged)) {
        body[list.dataset.list] = boxes.filter((box) => box.checked).map((box) => box.value);
      }
    });
    form.querySelectorAll('[data-samskriv="pick"]').forEach((pick) => {
      const chosen = Samskriv.picker.chosen(pick);
      if (chosen || !("optional" in pick.dataset)) {
        body[pick.dataset.field] = chosen ? chosen.user : "";
      }
    });
    controls(form).filter((control) => control.name && !control.closest("[data-list]") && isSaid(control)).forEach((control) => {
      if (adding ? control.value !== "" || control.required : isChanged(control) || isReadBack(form, control)) {
        body[control.name] = control.value === "" && !control.required ? null : said(form, control);
      }
    });
    return within ? { [within]: body } : body;
  }

  /** Where an error about a field belongs: the control or the group, as the name the server uses. */
  function placeOf(form, field) {
    const name = field.replace(form.dataset.within + ".", "").split(/[.[]/)[0];
    const place = form.querySelector('[data-list="' + name + '"]')
      || form.querySelector('[data-field="' + name + '"] input')
      || form.querySelector('[name="' + name + '"]');
    return (place && place.type === "radio" && place.closest("fieldset")) || place;
  }

  function clearErrors(form) {
    form.querySelectorAll("[data-samskriv-error]").forEach((error) => error.remove());
    form.querySelectorAll("[aria-invalid]").forEach((control) => {
      control.removeAttribute("aria-invalid");
      control.setAttribute("aria-describedby", control.dataset.describedby || "");
    });
  }

  function say(form, place, message) {
    const error = document.createElement("p");
    error.className = "smk-state smk-state--failed";
    error.dataset.samskrivError = "true";
    error.id = "smk-error-" + Samskriv.uuid();
    error.textContent = message;
    if (!place) {
      error.setAttribute("role", "alert");
      form.querySelector(":scope > .smk-buttons").before(error);
      return;
    }
    place.dataset.describedby = place.getAttribute("aria-describedby") || "";
    place.setAttribute("aria-describedby", (place.dataset.describedby + " " + error.id).trim());
    if (place.tagName !== "FIELDSET") {
      place.setAttribute("aria-invalid", "true");
      place.after(error);
    } else {
      place.append(error);
    }
  }

  /** The same control in a form that is drawn afresh. */
  function counterpart(fresh, control) {
    return controls(fresh).find((each) => each.name === control.name && (control.type !== "checkbox" || each.value === control.value));
  }

  /** From now on a control is changed when it differs from what stands now; what is written in it stays. */
  function rebase(control, now) {
    const written = control.value;
    if (control.type === "checkbox") {
      control.defaultChecked = now.defaultChecked;
    } else if (control.tagName === "SELECT") {
      const standard = Array.from(now.options).find((option) => option.defaultSelected) || now.options[0];
      Array.from(control.options).forEach((option) => { option.defaultSelected = option.value === standard.value; });
      control.value = written;
    } else {
      control.defaultValue = now.defaultValue;
      control.value = written;
    }
  }

  /** What a control was drawn with, in words. */
  function standing(control) {
    if (control.type === "checkbox") {
      return String(control.defaultChecked);
    }
    if (control.tagName === "SELECT") {
      const option = Array.from(control.options).find((each) => each.defaultSelected) || control.options[0];
      return option ? option.textContent.trim() : "";
    }
    return control.defaultValue;
  }

  window.Samskriv.formFields = { controls: controls, isChanged: isChanged, isDirty: isDirty, collect: collect, placeOf: placeOf,
    clearErrors: clearErrors, say: say, counterpart: counterpart, rebase: rebase, standing: standing };
})();
