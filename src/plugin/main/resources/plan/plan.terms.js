/* What more is agreed about an action: a promise and what became of it, and the words beside its title. */
(function () {
  "use strict";

  const api = Samskriv.planApi;
  const part = Samskriv.part;
  const OPEN = ["OPEN", "UNDER_WAY"];
  const PAUSE_MS = 800;

  /** How far it has come, whether it is promised, and whether it was kept: one thing, because one asks for the other. */
  function outcome(status, promise, kept) {
    const answer = promise && !OPEN.includes(status) ? kept || "" : "";
    return [status, promise ? "promise" : "", answer].join("/");
  }

  function sentOutcome(value) {
    const [status, promise, kept] = value.split("/");
    return Object.assign({ status: status, promise: promise === "promise" }, kept ? { kept: kept } : {});
  }

  /** How it went, as it stands in a form; {@code ""} for kept while nobody has said. */
  function outcomeIn(form) {
    return outcome(form.elements.status.value, form.elements.promise.checked, form.elements.kept.value);
  }

  /** A promise is not closed in silence: whoever closes one is asked at once whether it was kept. */
  function lacksAnswer(form) {
    const fields = form.elements;
    return fields.promise.checked && !OPEN.includes(fields.status.value) && !fields.kept.value;
  }

  function showOutcome(form, value) {
    const [status, promise, kept] = value.split("/");
    Samskriv.choose(form.elements.status, status);
    form.elements.promise.checked = promise === "promise";
    Array.from(form.querySelectorAll("[name=kept]")).forEach((radio) => (radio.checked = radio.value === kept));
    ask(form);
  }

  /** Shows what there is to answer, and nothing else. */
  function ask(form) {
    const fields = form.elements;
    const closed = !OPEN.includes(fields.status.value);
    const own = fields.responsible.value === "PERSON";
    part(form, "promise").hidden = own && !fields.promise.checked;
    part(form, "kept").hidden = !closed || !fields.promise.checked;
    part(form, "note").hidden = !closed || Boolean(part(form, "note").dataset.said);
    if (!closed) {
      Array.from(form.querySelectorAll("[name=kept]")).forEach((radio) => (radio.checked = false));
    }
  }

  /** Keeps an editor open until what it asks has been answered. */
  function unanswered(form, state) {
    return {
      get unsaved() {
        return lacksAnswer(form);
      },
      go: async function () {
        if (lacksAnswer(form)) {
          state.say("failed", AJS.I18n.getText("samskriv.promise.answer-first"));
          form.querySelector("[name=kept]").focus();
        }
      },
      forget: () => {},
    };
  }

  /** Words beside the title, in the voice of whoever writes: the person's own, or ours. */
  function words(writer, value) {
    return value.trim() ? api.text({ text: value, voice: writer.own ? "PERSON" : "SHARED", mode: writer.own ? writer.ownMode : null }) : null;
  }

  /** What nobody had written when the form was opened; what stands already is changed where it stands. */
  function saveText(editor, id, seen, name, base) {
    const area = editor.form.elements[name];
    let timer = null;
    const own = new Samskriv.Saver({
      line: Samskriv.line("actions/" + id),
      seen: seen,
      base: base,
      read: (state) => (state[name] ? state[name].text : ""),
      send: (value, at) => api.change("actions", id, at, { [name]: words(editor, value) }),
      on: function (state, detail) {
        if (state === "conflict") {
          own.forget();
          own.goOnFrom(detail);
          area.value = own.base + "\n\n" + area.value;
          editor.state.say("failed", AJS.I18n.getText("samskriv.js.both-stand"));
          return;
        }
        editor.state.tell(state, detail);
        if (state === "saved") {
          editor.everSaved = true;
        }
      },
    });
    const save = function () {
      clearTimeout(timer);
      timer = null;
      return area.value.trim() === own.base.trim() && !own.unsaved ? own.go() : own.want(area.value);
    };
    area.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE_MS);
    });
    area.addEventListener("change", save);
    editor.others.push({
      get unsaved() {
        return own.unsaved || area.value.trim() !== own.base.trim();
      },
      go: save,
      forget: function () {
        clearTimeout(timer);
        own.forget();
      },
    });
    if (area.value.trim() !== base.trim()) {
      save();
    }
  }

  /** Whoever writes down a promise has most often made it. */
  function promised(form, reader) {
    const select = form.elements.responsible;
    const workers = Array.from(select.options).filter((option) => option.value !== "PERSON");
    const mine = workers.find((option) => option.value === "USER:" + reader) || workers[0];
    if (mine) {
      select.value = mine.value;
      form.elements.promise.checked = true;
    }
  }

  Samskriv.planTerms = {
    choose: Samskriv.choose,
    outcome: outcome,
    sentOutcome: sentOutcome,
    outcomeIn: outcomeIn,
    showOutcome: showOutcome,
    lacksAnswer: lacksAnswer,
    unanswered: unanswered,
    ask: ask,
    words: words,
    saveText: saveText,
    promised: promised,
  };
})();
