/* Two have written in the same field: both texts side by side, and nobody's is lost. */
(function () {
  "use strict";

  const part = Samskriv.part;

  /** Sentences and lines, each with the blanks after it: what somebody has written stays in one piece. */
  function sentences(text) {
    return text.match(/[^.!?\n]*(?:[.!?]+|\n|$)\s*/g).filter(Boolean);
  }

  function equal(one, other) {
    return one.trim() === other.trim();
  }

  /** The longest run of sentences that both have, in order; between them what only one has, mine first. */
  function common(mine, theirs) {
    const length = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
    for (let i = mine.length - 1; i >= 0; i -= 1) {
      for (let j = theirs.length - 1; j >= 0; j -= 1) {
        length[i][j] = equal(mine[i], theirs[j]) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    const steps = [];
    let i = 0;
    let j = 0;
    while (i < mine.length || j < theirs.length) {
      if (i < mine.length && j < theirs.length && equal(mine[i], theirs[j])) {
        steps.push({ both: mine[i] });
        i += 1;
        j += 1;
      } else if (i < mine.length && (j === theirs.length || length[i + 1][j] >= length[i][j + 1])) {
        steps.push({ mine: mine[i] });
        i += 1;
      } else {
        steps.push({ theirs: theirs[j] });
        j += 1;
      }
    }
    return steps.map((step, at) => (step.both && steps[at + 1] && !/\s$/.test(step.both) ? { both: step.both + " " } : step));
  }

  function draw(place, steps, side) {
    steps.forEach(function (step) {
      const text = step.both === undefined ? step[side] : step.both;
      if (text === undefined) {
        return;
      }
      const span = document.createElement(step.both === undefined ? "mark" : "span");
      span.className = step.both === undefined ? "smk-diff" : "";
      span.textContent = text;
      place.append(span);
    });
  }

  /** Everything of both, in order, with a blank where the two meet. */
  function together(steps) {
    let text = "";
    let last = "";
    steps.forEach(function (step) {
      const side = Object.keys(step)[0];
      const meets = last && side !== last && text && !/\s$/.test(text) && !/^\s/.test(step[side]);
      text += (meets ? " " : "") + step[side];
      last = side;
    });
    return text;
  }

  /**
   * Shows both texts in place of the editor. Options: form, title, theirs {text, who, when}, mine, ownWords (they are the
   * person's and somebody else writes), onChosen(text, keep, confirmed), onLater (absent when it cannot wait).
   */
  function conflict(options) {
    const form = options.form;
    const steps = common(sentences(options.mine), sentences(options.theirs.text));
    part(form, "title").textContent = options.title;
    part(form, "who").textContent = options.theirs.who;
    part(form, "when").textContent = AJS.I18n.getText("samskriv.plan.conflict.theirs.when", options.theirs.when);
    part(form, "keep-theirs").textContent = AJS.I18n.getText("samskriv.plan.conflict.keep.theirs", options.theirs.who);
    draw(part(form, "mine"), steps, "mine");
    draw(part(form, "theirs"), steps, "theirs");
    form.querySelectorAll(".smk-voice").forEach((voice) => voice.classList.add("smk-voice--" + options.style));
    const merged = form.elements.merged;
    merged.value = together(steps);
    merged.classList.toggle("smk-input--person", options.style === "person");
    merged.setAttribute("aria-describedby", Samskriv.id(part(form, "merged-hint")));
    Samskriv.label(part(form, "merged-label"), merged);
    part(form, "read-back").hidden = !options.ownWords;
    form.setAttribute("aria-labelledby", Samskriv.id(part(form, "title")));
    if (!options.onLater) {
      form.querySelector("[data-do=later]").hidden = true;
      part(form, "later-hint").hidden = true;
    }
    listen(form, options);
    Samskriv.levelBelow(part(form, "title"));
    part(form, "title").focus();
  }

  function listen(form, options) {
    form.elements.merged.addEventListener("input", function () {
      form.elements.keep.value = "both";
      form.elements.confirmed.checked = false;
    });
    form.addEventListener("click", function (event) {
      if (event.target.closest("[data-do=later]")) {
        options.onLater();
      }
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      const keep = form.elements.keep.value;
      const confirmed = form.elements.confirmed.checked;
      const text = { mine: options.mine, theirs: options.theirs.text, both: form.elements.merged.value }[keep];
      if (!text.trim()) {
        refuse(form, AJS.I18n.getText("samskriv.js.empty"), form.elements.merged);
      } else if (options.ownWords && keep !== "theirs" && !confirmed) {
        refuse(form, AJS.I18n.getText("samskriv.plan.conflict.read-first"), form.elements.confirmed);
      } else {
        options.onChosen(text, keep, confirmed);
      }
    });
  }

  function refuse(form, words, field) {
    const problem = part(form, "problem");
    problem.textContent = words;
    problem.hidden = false;
    field.setAttribute("aria-describedby", Samskriv.id(problem));
    field.focus();
  }

  Samskriv.conflict = conflict;
})();
