/* Writing in the plan: which text it is, how it is sent, and what happens when two write in it. */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const api = Samskriv.planApi;
  const DRAFTS = {
    "goals.title": "goal.title",
    "goals.why": "goal.why",
    "actions.title": "action.title",
    "actions.how": "action.how",
    "actions.extent": "action.extent",
    "actions.note": "action.note",
    "plan-head.matters": "plan.matters",
    "plan-head.celebrate": "plan.celebrate",
  };

  function textIn(block) {
    const text = block.querySelector('[data-samskriv="reading"] [data-samskriv-text]');
    return text ? text.textContent : null;
  }

  function reader(field) {
    return (state) => (state[field] ? state[field].text : null);
  }

  function labelOf(kind, field, type) {
    if (field === "why" || kind === "plan-head") {
      return "";
    } else if (kind === "actions") {
      return AJS.I18n.getText("samskriv.plan.form.action");
    } else if (kind === "comments") {
      return AJS.I18n.getText("samskriv.plan.form.comment");
    }
    return type === "TREATMENT" ? AJS.I18n.getText("samskriv.plan.form.service-goal") : AJS.I18n.getText("samskriv.plan.form.question");
  }

  /** The voices somebody may choose between; none where there is no choice. */
  function voicesFor(kind, type, voice, own) {
    if (voice === "PERSON" || kind === "comments") {
      return null;
    }
    if (kind === "actions") {
      return own ? ["SHARED", "PERSON"] : ["SHARED", "PROFESSIONAL", "PERSON"];
    }
    return type === "TREATMENT" && !own ? ["PROFESSIONAL", "SHARED"] : null;
  }

  /**
   * How this text is kept as a draft, sent, and read in an answer. `add` makes the thing that is not there yet; `owner` is
   * what a draft belongs to.
   */
  function saving(ref, kind, id, field, owner, add) {
    let there = !add;
    const read = reader(field);
    const change = (value, seen) => api.change(kind, id, seen, { [field]: api.text(value) });
    return {
      line: Samskriv.line(kind + "/" + id),
      read: read,
      isUnconfirmed: (state) => Boolean(state && state[field] && state[field].confirmed === false),
      send: async function (value, seen) {
        if (value.draft) {
          await api.keepDraft(ref, owner, DRAFTS[kind + "." + field], value);
          return {};
        }
        if (there) {
          return change(value, seen);
        }
        const state = await add(value);
        there = true;
        return Samskriv.same(read(state), value.text) ? state : change(value, state.revision);
      },
    };
  }

  /** Two have written here: both texts in place of the editor, until somebody has chosen. */
  function conflict(ref, kind, owner, field) {
    return function (editor, current) {
      const theirs = current[field] || { text: "", capturedBy: { name: "" }, at: new Date().toISOString() };
      const form = page.form(ref, "conflict");
      const mine = editor.area.value;
      const draft = DRAFTS[kind + "." + field];
      editor.inConflict = true;
      editor.form.hidden = true;
      editor.form.after(form);
      const back = function () {
        form.remove();
        editor.form.hidden = false;
        editor.inConflict = false;
      };
      Samskriv.conflict({
        form: form,
        title: AJS.I18n.getText("samskriv.plan.conflict.title", editor.label),
        style: editor.chosenVoice() === "PERSON" ? "person" : "staff",
        mine: mine,
        theirs: { text: theirs.text, who: theirs.capturedBy.name, when: Samskriv.time(new Date(theirs.at)) },
        ownWords: editor.chosenVoice() === "PERSON" && !editor.own,
        onChosen: function (text, keep, confirmed) {
          back();
          editor.saver.goOnFrom(current);
          editor.set(text);
          editor.form.elements.confirmed.checked = confirmed;
          if (keep === "theirs") {
            editor.saver.forget();
            editor.everSaved = true;
            editor.close();
          } else {
            editor.everSaved = true;
            editor.saver.want(editor.value());
            editor.done();
          }
        },
        onLater: draft && async function () {
          try {
            await api.keepDraft(ref, owner, draft, { text: mine, mode: editor.chosenMode() === "OWN_LOGIN" ? null : editor.chosenMode() });
          } catch (refusal) {
            const problem = Samskriv.part(form, "problem");
            problem.textContent = AJS.I18n.getText("samskriv.js.not-saved", refusal.message);
            problem.hidden = false;
            return;
          }
          back();
          editor.saver.forget();
          editor.everSaved = true;
          editor.close();
        },
      });
    };
  }

  function focusText(editor) {
    editor.area.focus();
    editor.area.setSelectionRange(editor.area.value.length, editor.area.value.length);
  }

  /**
   * Opens a text of the plan where it stands.
   *
   * @param block the element of the text
   * @param begun what to go on from: {text, mode, original, isDraft}; nothing to begin with what stands there
   */
  function open(block, begun) {
    const plan = block.closest(page.PLAN);
    const ref = plan.dataset.samskrivPlan;
    const entity = block.closest("[data-kind]");
    const kind = entity.dataset.kind;
    const id = entity.dataset.id;
    const owner = entity.dataset.owner || id;
    const field = block.dataset.samskrivField;
    const reading = block.querySelector('[data-samskriv="reading"]');
    const draft = block.querySelector("[data-samskriv-draft]");
    const stands = textIn(block);
    const from = begun || {};
    const own = page.own(ref);
    const label = block.querySelector('[data-samskriv="label"]');
    const place = page.placeOf(block.querySelector('[data-samskriv="edit"]') || block);
    const form = page.form(ref, "text");
    reading.hidden = true;
    reading.after(form);
    if (draft) {
      draft.hidden = true;
    }
    const unread = block.dataset.voice === "PERSON" && block.dataset.confirmed === "false";
    const editor = new Samskriv.Editor({
      form: form,
      label: label ? label.textContent : labelOf(kind, field, entity.dataset.type),
      text: from.text === undefined ? stands : from.text,
      first: stands,
      voice: block.dataset.voice,
      voices: voicesFor(kind, entity.dataset.type, block.dataset.voice, own),
      own: own,
      ownMode: page.ownMode(ref),
      mode: from.mode || (unread ? block.dataset.mode : "TOGETHER"),
      original: from.original,
      isDraft: from.isDraft,
      saver: Object.assign(saving(ref, kind, id, field, owner), { seen: Number(entity.dataset.revision), base: stands }),
      onConflict: conflict(ref, kind, owner, field),
      onUndo: (each) => undo(each, ref, owner, DRAFTS[kind + "." + field]),
      onSaved: (saved) => saved.value.draft || show(block, saved.value.text),
      onClose: function (each) {
        reading.hidden = false;
        if (draft) {
          draft.hidden = false;
        }
        page.closed(plan, each.everSaved, [place]);
      },
    });
    Samskriv.planFacts.furnish(editor, entity, field, stands !== null);
    focusText(editor);
    return editor;
  }

  /** What is saved shows at once, also when the plan cannot be drawn again. */
  function show(block, text) {
    const place = block.querySelector('[data-samskriv="reading"] [data-samskriv-text]');
    if (place) {
      place.textContent = text;
    }
  }

  async function undo(editor, ref, id, field) {
    if (!editor.accepted.draft) {
      editor.save();
      focusText(editor);
      return;
    }
    editor.saver.forget();
    try {
      await api.discardDraft(ref, id, field);
      editor.everSaved = true;
      editor.close();
    } catch (refusal) {
      editor.state.tell("refused", refusal.message);
    }
  }

  /**
   * Opens an empty form for something new.
   *
   * Options: plan, host (the form stands in it), kind, field, voice, type, id, owner (of drafts, when it is not
   * id), add, doneWords, help, kept, goal and promise (of an action, to begin with), and what to go on from: text,
   * mode, original, isDraft.
   */
  function openNew(options) {
    const ref = options.plan.dataset.samskrivPlan;
    const own = page.own(ref);
    const owner = options.owner || options.id;
    const form = page.form(ref, "text");
    options.host.append(form);
    const kind = options.kind;
    const facts = kind === "actions" ? Samskriv.planFacts.furnishNew(form, options) : () => {};
    const editor = new Samskriv.Editor({
      form: form,
      label: options.label || labelOf(kind, options.field, options.type),
      text: options.text || "",
      voice: options.voice,
      voices: voicesFor(kind, options.type, options.voice, own),
      own: own,
      ownMode: page.ownMode(ref),
      mode: options.mode,
      original: options.original,
      isNew: true,
      isDraft: options.isDraft,
      kept: options.kept,
      doneWords: options.doneWords,
      saver: saving(ref, kind, options.id, options.field, owner, (value) => options.add(value, form)),
      onConflict: conflict(ref, kind, owner, options.field),
      onSaved: function (saved) {
        form.querySelector("[data-do=undo]").hidden = !saved.value.draft;
        facts(editor, saved);
      },
      onUndo: (each) => undo(each, ref, owner, DRAFTS[kind + "." + options.field]),
      onClose: (each) => page.closed(options.plan, each.everSaved, ['[data-id="' + options.id + '"]', options.back]),
    });
    form.querySelector("[data-do=undo]").textContent = AJS.I18n.getText("samskriv.plan.form.cancel");
    form.querySelector("[data-do=undo]").hidden = Boolean(options.kept);
    if (!options.kept) {
      focusText(editor);
    }
    return editor;
  }

  Samskriv.planTexts = { open: open, openNew: openNew };
})();
