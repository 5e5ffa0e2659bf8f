/* What is chosen and not written: who sees to an action, by when, with what help, and how far it has come. */
(function () {
  "use strict";

  const api = Samskriv.planApi;
  const FACTS = ["responsible", "due", "support", "status"];

  /** As the page and the server's history write it: PERSON, USER:key, RELATED:id. */
  function stored(responsible) {
    const who = responsible.user ? responsible.user.key : responsible.related;
    return responsible.kind + (who ? ":" + who : "");
  }

  function responsible(value) {
    const colon = value.indexOf(":");
    const kind = colon < 0 ? value : value.slice(0, colon);
    const who = value.slice(colon + 1);
    return kind === "USER" ? { kind: kind, user: who } : kind === "RELATED" ? { kind: kind, related: who } : { kind: kind };
  }

  /** A fact as the server takes it. */
  function sent(fact, value) {
    return { [fact]: fact === "responsible" ? responsible(value) : value || null };
  }

  function read(fact) {
    return (state) => (fact === "responsible" ? stored(state.responsible) : state[fact] || "");
  }

  /** Saves a choice as soon as it is made; when somebody else has chosen meanwhile, says so and shows their choice. */
  function saver(options) {
    const field = options.field;
    const own = new Samskriv.Saver({
      line: Samskriv.line(options.kind + "/" + options.id),
      seen: options.seen,
      base: options.base,
      read: read(options.fact),
      send: (value, seen) => api.change(options.kind, options.id, seen, sent(options.fact, value)),
      on: function (state, detail) {
        if (state === "conflict") {
          own.forget();
          own.goOnFrom(detail);
          field.value = own.base;
          options.state.say("failed", AJS.I18n.getText("samskriv.js.chosen-meanwhile"));
          return;
        }
        options.state.tell(state, detail);
        if (state === "saved") {
          options.onSaved();
        }
      },
    });
    return own;
  }

  function choose(field, value) {
    field.value = value;
    if (field.tagName === "SELECT" && field.value !== value) {
      field.add(new Option(AJS.I18n.getText("samskriv.plan.form.as-now"), value));
      field.value = value;
    }
  }

  /** @param stands what stands there for each fact, at the revision `seen` */
  function saveEach(editor, id, seen, stands) {
    FACTS.forEach(function (fact) {
      const control = editor.form.elements[fact];
      const own = saver({
        kind: "actions",
        id: id,
        fact: fact,
        field: control,
        seen: seen,
        base: stands(fact),
        state: editor.state,
        onSaved: () => (editor.everSaved = true),
      });
      control.addEventListener("change", () => own.want(control.value));
      editor.others.push(own);
      if (control.value !== stands(fact)) {
        own.want(control.value);
      }
    });
  }

  /** Puts into an editor what goes with its text: the facts of an action, the way out, and its history. */
  function furnish(editor, entity, field, stands) {
    const form = editor.form;
    const kind = entity.dataset.kind;
    if (kind === "actions") {
      Samskriv.part(form, "facts").hidden = false;
      FACTS.forEach((fact) => choose(form.elements[fact], entity.dataset[fact]));
      saveEach(editor, entity.dataset.id, Number(entity.dataset.revision), (fact) => entity.dataset[fact]);
      const history = Samskriv.part(form, "history");
      history.hidden = false;
      history.dataset.samskrivHistory = "actions/" + entity.dataset.id;
    }
    if (field !== "title" || kind === "actions") {
      const remove = form.querySelector("[data-do=remove]");
      remove.hidden = !stands;
      remove.addEventListener("click", () => Samskriv.planRemoval.ask(entity, field, form, editor));
    }
  }

  /** The facts of an action that is not there yet, as they stand in its form. */
  function chosen(form) {
    return FACTS.reduce((all, fact) => (form.elements[fact].value ? Object.assign(all, sent(fact, form.elements[fact].value)) : all), {});
  }

  /** An action that is not there yet: its facts go with it when it is added, and are saved one by one from then on. */
  function furnishNew(form) {
    Samskriv.part(form, "facts").hidden = false;
    form.elements.support.value = "WITH";
    let there = false;
    return function (editor, saved) {
      if (saved.state.revision && !there) {
        there = true;
        saveEach(editor, saved.state.id, saved.state.revision, (fact) => read(fact)(saved.state));
      }
    };
  }

  Samskriv.planFacts = { furnish: furnish, furnishNew: furnishNew, chosen: chosen, saver: saver, sent: sent };
})();
