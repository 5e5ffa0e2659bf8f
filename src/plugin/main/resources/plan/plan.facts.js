/* What goes with the words of an action: who sees to it, by when, for what, whether it is promised, and how it went. */
(function () {
  "use strict";

  const api = Samskriv.planApi;
  const part = Samskriv.part;
  const FACTS = ["responsible", "due", "support", "goal"];
  const TEXTS = ["how", "extent", "note"];
  const terms = Samskriv.planTerms;

  /** As the page and the server's history write it: PERSON, USER:key, RELATED:id, PARTICIPANT:id. */
  function stored(responsible) {
    const who = responsible.user ? responsible.user.key : responsible.related || responsible.participant;
    return responsible.kind + (who ? ":" + who : "");
  }

  function responsible(value) {
    const colon = value.indexOf(":");
    const kind = colon < 0 ? value : value.slice(0, colon);
    const who = value.slice(colon + 1);
    return kind === "PERSON" ? { kind: kind } : { kind: kind, [kind.toLowerCase()]: who };
  }

  /** A fact as the server takes it. */
  function sent(fact, value) {
    if (fact === "outcome") {
      return terms.sentOutcome(value);
    }
    return { [fact]: fact === "responsible" ? responsible(value) : value || null };
  }

  function read(fact) {
    return function (state) {
      if (fact === "outcome") {
        return terms.outcome(state.status, Boolean(state.promise), state.kept);
      }
      if (TEXTS.includes(fact)) {
        return state[fact] ? state[fact].text : "";
      }
      return fact === "responsible" ? stored(state.responsible) : state[fact] || "";
    };
  }

  /** Saves a choice as soon as it is made; when somebody else has chosen meanwhile, says so and shows their choice. */
  function saver(options) {
    const show = options.show || ((value) => (options.field.value = value));
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
          show(own.base);
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

  function saveOutcome(editor, id, seen, base) {
    const form = editor.form;
    const own = saver({
      kind: "actions",
      id: id,
      fact: "outcome",
      show: (value) => terms.showOutcome(form, value),
      seen: seen,
      base: base,
      state: editor.state,
      onSaved: () => (editor.everSaved = true),
    });
    const save = function () {
      if (terms.lacksAnswer(form)) {
        own.forget();
        editor.state.say("open", AJS.I18n.getText("samskriv.promise.ask"));
      } else if (terms.outcomeIn(form) !== own.base || own.unsaved) {
        own.want(terms.outcomeIn(form));
      }
    };
    form.addEventListener("change", (event) => ["status", "promise", "kept"].includes(event.target.name) && save());
    editor.others.push(own, terms.unanswered(form, editor.state));
    if (terms.outcomeIn(form) !== base) {
      save();
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
    saveOutcome(editor, id, seen, stands("outcome"));
    TEXTS.filter((name) => !part(editor.form, name).dataset.said).forEach((name) => terms.saveText(editor, id, seen, name, stands(name)));
  }

  function label(form) {
    part(form, "facts").hidden = false;
    ["goal", "how", "extent", "note"].forEach((each) => Samskriv.label(part(form, each + "-label"), form.elements[each]));
    form.addEventListener("change", (event) => ["status", "promise", "kept", "responsible"].includes(event.target.name) && terms.ask(form));
  }

  /** Puts into an editor what goes with its text: the facts of an action, the way out, and its history. */
  function furnish(editor, entity, field, stands) {
    const form = editor.form;
    const kind = entity.dataset.kind;
    const facts = kind === "actions" && field === "title";
    if (facts) {
      label(form);
      TEXTS.filter((name) => entity.querySelector('[data-samskriv-field="' + name + '"]')).forEach(function (name) {
        part(form, name).dataset.said = "true";
        part(form, name).hidden = true;
      });
      part(form, "more").hidden = part(form, "how").hidden && part(form, "extent").hidden;
      FACTS.forEach((fact) => terms.choose(form.elements[fact], entity.dataset[fact]));
      const base = terms.outcome(entity.dataset.status, entity.dataset.promise === "true", entity.dataset.kept);
      terms.showOutcome(form, base);
      saveEach(editor, entity.dataset.id, Number(entity.dataset.revision), (fact) => (fact === "outcome" ? base : entity.dataset[fact] || ""));
      const history = part(form, "history");
      history.hidden = false;
      history.dataset.samskrivHistory = "actions/" + entity.dataset.id;
    }
    if (field !== "title" || kind === "actions") {
      const remove = form.querySelector("[data-do=remove]");
      remove.hidden = !stands;
      remove.addEventListener("click", () => Samskriv.planRemoval.ask(entity, field, form, editor));
    }
  }

  /** What stands in the form of an action that is not there yet; the writer is the person, or not. */
  function chosen(form, writer) {
    const all = terms.sentOutcome(terms.outcomeIn(form));
    FACTS.filter((fact) => form.elements[fact].value).forEach((fact) => Object.assign(all, sent(fact, form.elements[fact].value)));
    TEXTS.filter((name) => form.elements[name].value.trim()).forEach((name) => (all[name] = terms.words(writer, form.elements[name].value)));
    return all;
  }

  /** An action that is not there yet: its facts go with it when it is added, and are saved one by one from then on. */
  function furnishNew(form, options) {
    label(form);
    form.elements.support.value = "WITH";
    terms.choose(form.elements.goal, options.goal || "");
    if (options.promise) {
      terms.promised(form, options.plan.dataset.reader);
    }
    terms.ask(form);
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
