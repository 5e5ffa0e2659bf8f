/* The history, fetched when somebody opens it, and bringing back what stood before. */
(function () {
  "use strict";

  const api = Samskriv.planApi;

  async function load(details) {
    const old = details.querySelector("[data-samskriv-entries], .smk-state");
    if (old) {
      old.remove();
    }
    try {
      details.append(document.importNode(await api.history(details.dataset.samskrivHistory), true));
      tidy(details);
    } catch (refusal) {
      const problem = document.createElement("p");
      problem.className = "smk-state smk-state--failed";
      problem.textContent = refusal.message;
      details.append(problem);
    }
  }

  /** A text can be brought back only where it stands on this page to be read, changed and confirmed. */
  function tidy(root) {
    root.querySelectorAll('[data-samskriv="restore"][data-text="true"]').forEach(function (control) {
      control.hidden = !blockFor(control);
    });
  }

  function blockFor(control) {
    const entry = control.closest("[data-id]");
    const entity = document.querySelector(Samskriv.planPage.PLAN + ' [data-revision][data-id="' + entry.dataset.id + '"]');
    const field = '[data-samskriv-field="' + entry.dataset.field + '"]';
    return entity && (entity.matches(field) ? entity : entity.querySelector(field));
  }

  function restore(control) {
    if (control.dataset.text === "true") {
      restoreText(blockFor(control), control.dataset.value);
    } else {
      restoreValue(control);
    }
  }

  /** Opens the editor with the old words; the person's own words need to be confirmed again. */
  function restoreText(block, text) {
    const open = block.querySelector("form.smk-editor");
    const folded = block.closest("details:not([open])");
    if (folded) {
      folded.open = true;
    }
    if (open) {
      open.elements.text.focus();
      return;
    }
    Samskriv.planTexts.open(block, { text: text, mode: block.dataset.voice === "PERSON" ? "DICTATED" : undefined });
  }

  async function restoreValue(control) {
    const entry = control.closest("[data-id]");
    const kind = entry.dataset.kind;
    const id = entry.dataset.id;
    const fact = entry.dataset.field;
    const ref = control.closest("[data-samskriv-entries]").dataset.samskrivEntries;
    const changes = fact === "removed" ? { removed: false } : Samskriv.planFacts.sent(fact, control.dataset.value);
    control.disabled = true;
    try {
      const now = await api.get(kind, id);
      await api.change(kind, id, now.revision, changes);
    } catch (refusal) {
      control.disabled = false;
      const problem = document.createElement("p");
      problem.className = "smk-state smk-state--failed";
      problem.setAttribute("role", "alert");
      problem.textContent = AJS.I18n.getText("samskriv.js.not-saved", refusal.message);
      control.after(problem);
      return;
    }
    const words = AJS.I18n.getText("samskriv.history.restored");
    await Samskriv.planPage.redraw(ref, ['[data-revision][data-id="' + id + '"]'], words);
    if (control.isConnected) {
      control.textContent = words;
    }
  }

  document.addEventListener(
    "toggle",
    function (event) {
      const details = event.target;
      if (details.open && details.dataset && details.dataset.samskrivHistory) {
        load(details);
      }
    },
    true
  );

  AJS.toInit(() => document.querySelectorAll("[data-samskriv-entries]").forEach(tidy));

  Samskriv.planHistory = { restore: restore };
})();
