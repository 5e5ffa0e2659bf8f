/*
 * The check that is unfolded at the foot of a plan, the ways from it to where something is filled in, and what is said of
 * the plan as a whole: its period, when it is looked at again, and with whom the work is coordinated.
 */
(function () {
  "use strict";

  const page = Samskriv.planPage;
  const DAYS = ["from", "to", "nextReview"];
  const PLACES = {
    goals: '[data-samskriv-section="RECOVERY"] h2, [data-samskriv-section] h2',
    about: '[data-samskriv="about-plan"]',
  };
  const unfolded = new Set();

  function at(...steps) {
    return steps.map(encodeURIComponent).join("/");
  }

  /* the check */

  function enliven(piece) {
    piece.querySelectorAll('a[data-samskriv="leads"]').forEach(function (link) {
      link.href = AJS.contextPath() + "/plugins/servlet/samskriv/" + link.getAttribute("href");
    });
  }

  async function unfold(details) {
    const ref = details.dataset.samskrivLaw;
    const old = details.querySelector("[data-samskriv-law-check], .smk-state--failed");
    try {
      const piece = document.importNode(await Samskriv.fragment(at("persons", ref, "law-check", "fragment")), true);
      enliven(piece);
      if (old) {
        old.remove();
      }
      details.append(piece);
    } catch (refusal) {
      const problem = document.createElement("p");
      problem.className = "smk-state smk-state--failed";
      problem.textContent = refusal.message;
      details.append(problem);
    }
  }

  document.addEventListener(
    "toggle",
    function (event) {
      const details = event.target;
      if (!details.matches || !details.matches("details[data-samskriv-law]")) {
        return;
      }
      unfolded[details.open ? "add" : "delete"](details.dataset.samskrivLaw);
      if (details.open) {
        unfold(details);
      }
    },
    true
  );

  /** Whoever fills something in finds the check unfolded still, when the plan has been drawn again. */
  page.whenLively(function (plan) {
    const details = plan.querySelector("details[data-samskriv-law]");
    if (details && unfolded.has(plan.dataset.samskrivPlan)) {
      details.open = true;
    }
  });

  /** To the place itself, for eyes and keyboard alike; a form that has no place yet opens right here. */
  function jump(link) {
    const plan = link.closest(page.PLAN);
    const place = plan.querySelector(PLACES[link.dataset.to]);
    if (link.dataset.to === "about") {
      openAbout(plan, link);
    } else if (place) {
      place.tabIndex = -1;
      place.focus();
      place.scrollIntoView({ block: "start" });
    }
  }

  /* the plan as a whole */

  function textOf(text) {
    return text ? text.text : "";
  }

  /** Words keep their voice; new ones are the person's own where the person writes, and written together elsewhere. */
  function words(form, ref, before, text) {
    const voice = before ? before.voice : form.dataset.own === "true" ? "PERSON" : "SHARED";
    const sent = { text: text, voice: voice };
    if (voice === "PERSON") {
      sent.mode = form.dataset.own === "true" ? page.ownMode(ref) : "TOGETHER";
    }
    return sent;
  }

  function changes(form, ref, head) {
    const changed = {};
    DAYS.forEach(function (day) {
      const value = form.elements[day].value;
      if (value !== (head[day] || "")) {
        changed[day] = value || null;
      }
    });
    const text = form.elements.cooperation.value;
    if (text !== textOf(head.cooperation)) {
      changed.cooperation = text.trim() ? words(form, ref, head.cooperation, text) : null;
    }
    return changed;
  }

  function tell(form, message, field) {
    const problem = Samskriv.part(form, "problem");
    problem.textContent = message;
    problem.hidden = false;
    form.querySelectorAll("[aria-invalid]").forEach((each) => each.removeAttribute("aria-invalid"));
    const wrong = field && form.elements[field];
    if (wrong) {
      wrong.setAttribute("aria-invalid", "true");
      wrong.focus();
    }
  }

  /** Nothing typed is lost: what somebody else has said meanwhile stands above it, and a second press is a choice. */
  function meanwhile(form, refusal) {
    const theirs = refusal.current.cooperation;
    tell(form, AJS.I18n.getText("samskriv.about.meanwhile", theirs ? theirs.text : "–"));
    return refusal.current;
  }

  async function save(form, plan, seen) {
    const ref = plan.dataset.samskrivPlan;
    const changed = changes(form, ref, seen.head);
    if (!Object.keys(changed).length) {
      return true;
    }
    const tag = seen.head.revision ? { "If-Match": '"' + seen.head.revision + '"' } : { "If-None-Match": "*" };
    try {
      await Samskriv.json("PATCH", at("persons", ref, "plan-head"), tag, changed);
      return true;
    } catch (refusal) {
      if (refusal.status === 412 && refusal.current) {
        seen.head = meanwhile(form, refusal);
      } else {
        const first = (refusal.errors || [])[0];
        tell(form, AJS.I18n.getText("samskriv.js.not-saved", refusal.message), first && first.field.split(".")[0]);
      }
      return false;
    }
  }

  async function openAbout(plan, control) {
    const ref = plan.dataset.samskrivPlan;
    const template = document.querySelector('template[data-samskriv-about="' + ref + '"]');
    const after = control.parentElement;
    if (!template || (after.nextElementSibling && after.nextElementSibling.matches("[data-about]"))) {
      return;
    }
    const form = template.content.firstElementChild.cloneNode(true);
    const host = document.createElement("div");
    const seen = { head: {} };
    try {
      seen.head = await Samskriv.json("GET", at("persons", ref, "plan-head"), {});
    } catch (refusal) {
      page.say(ref, "failed", refusal.message);
      return;
    }
    host.dataset.about = "true";
    DAYS.concat("cooperation").forEach((name) => Samskriv.label(Samskriv.part(form, name), form.elements[name]));
    DAYS.forEach((day) => { form.elements[day].value = seen.head[day] || ""; });
    form.elements.cooperation.value = textOf(seen.head.cooperation);
    Samskriv.part(form, "days").hidden = control.dataset.only === "cooperation";
    const place = page.placeOf(control);
    const close = function (saved) {
      host.remove();
      page.closed(plan, saved, [place, '[data-samskriv-part="about-plan"]'], saved ? AJS.I18n.getText("samskriv.about.saved") : undefined);
    };
    form.addEventListener("submit", async function (event) {
      event.preventDefault();
      if (await save(form, plan, seen)) {
        close(true);
      }
    });
    form.querySelector('[data-do="cancel"]').addEventListener("click", () => close(false));
    form.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        event.stopPropagation();
        const dirty = Object.keys(changes(form, ref, seen.head)).length;
        if (!dirty || window.confirm(AJS.I18n.getText("samskriv.js.discard"))) {
          close(false);
        }
      }
    });
    host.append(form);
    after.after(host);
    form.elements[control.dataset.only || "from"].focus();
  }

  document.addEventListener("click", function (event) {
    const control = event.target.closest("[data-samskriv]");
    const what = control && control.dataset.samskriv;
    if (what === "print-law") {
      window.print();
    } else if (what === "jump" && control.closest(page.PLAN)) {
      event.preventDefault();
      jump(control);
    } else if (what === "about-plan" && control.closest(page.PLAN)) {
      openAbout(control.closest(page.PLAN), control);
    }
  });

  AJS.toInit(() => document.querySelectorAll('[data-samskriv="print-law"]').forEach((button) => { button.hidden = false; }));
})();
