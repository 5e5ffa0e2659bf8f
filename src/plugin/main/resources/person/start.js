/* Getting started: a team, and the first person. Each form becomes one thing at a time, and goes on where it stopped. */
(function () {
  "use strict";

  const NEW_TEAM = 'form[data-samskriv="new-team"]';
  const NEW_PERSON = 'form[data-samskriv="new-person"]';
  let leaving = false;

  function part(form, name) {
    return form.querySelector('[data-samskriv="' + name + '"]');
  }

  function go(address) {
    leaving = true;
    location.assign(address);
  }

  /* members are list items: they stand on the page, and nowhere else */
  function members(form) {
    return Array.from(part(form, "chosen").children);
  }

  function addMember(form) {
    const pick = part(form, "pick");
    const role = part(form, "role");
    const chosen = Samskriv.picker.chosen(pick);
    if (!chosen) {
      part(form, "search").focus();
      return;
    }
    if (!members(form).some((item) => item.dataset.user === chosen.user)) {
      part(form, "chosen").append(item(chosen, role.value, role.selectedOptions[0].textContent));
    }
    Samskriv.picker.clear(pick);
    part(form, "search").focus();
  }

  function item(chosen, role, roleName) {
    const li = document.createElement("li");
    const remove = document.createElement("button");
    li.dataset.user = chosen.user;
    li.dataset.role = role;
    li.append(chosen.name + ", " + roleName.trim().toLowerCase() + " ");
    remove.type = "button";
    remove.className = "aui-button aui-button-link";
    remove.dataset.samskriv = "remove-member";
    remove.textContent = AJS.I18n.getText("samskriv.js.take-away", chosen.name);
    li.append(remove);
    return li;
  }

  async function saveTeam(form) {
    if (!form.dataset.team) {
      const body = { spaceKey: form.elements.spaceKey.value };
      ["name", "meetingDay", "dutyPhone", "privacyContact"].filter((name) => form.elements[name].value.trim())
        .forEach((name) => { body[name] = form.elements[name].value; });
      const team = await Samskriv.people.change("POST", "teams", 0, Samskriv.forms.keyFor(form, body), body);
      form.dataset.team = team.id;
    }
    for (const member of members(form).filter((each) => !each.dataset.saved)) {
      const body = { user: member.dataset.user, roles: [member.dataset.role] };
      await Samskriv.people.change("POST", "teams/" + form.dataset.team + "/members", 0, Samskriv.forms.keyFor(member, body), body);
      member.dataset.saved = "true";
    }
    go("kom-i-gang?team=" + form.dataset.team);
  }

  async function savePerson(form) {
    const workers = Array.from(form.querySelectorAll("[name=workers]:checked")).map((box) => box.value);
    const body = { name: form.elements.name.value, team: form.dataset.team, workers: workers };
    if (form.elements.where.value === "existing") {
      body.page = { existing: await existing(form) };
      if (form.dataset.readers) {
        body.page.readers = Number(form.dataset.readers);
      }
    }
    const person = await Samskriv.people.change("POST", "persons", 0, Samskriv.forms.keyFor(form, body), body);
    const works = workers.length === 0 || workers.includes(form.dataset.reader);
    go(works && person.page ? AJS.contextPath() + person.page.path : "person?ref=" + encodeURIComponent(person.ref));
  }

  async function existing(form) {
    const id = await Samskriv.people.pageAt(form.elements.address.value).catch(() => null);
    if (id === null) {
      const message = AJS.I18n.getText("samskriv.js.no-such-page");
      throw Object.assign(new Error(message), { status: 400, errors: [{ field: "address", message: message }] });
    }
    return id;
  }

  /** The one refusal that is a question: how many see the page stands in it, and yes sends the number back. */
  function asksAboutReaders(form, refusal) {
    const number = (refusal.message.match(/\d+/) || [])[0];
    if (refusal.status !== 409 || form.elements.where.value !== "existing" || !number) {
      return false;
    }
    part(form, "readers-text").textContent = AJS.I18n.getText("samskriv.js.page-readers", number);
    part(form, "readers-yes").dataset.number = number;
    part(form, "readers").hidden = false;
    part(form, "readers").focus();
    return true;
  }

  /** What the server calls the page is the address here. */
  function asWritten(refusal) {
    refusal.errors.forEach((error) => { error.field = error.field.replace(/^page(\.existing)?$/, "address"); });
    return refusal;
  }

  async function send(form, work) {
    if (form.dataset.busy) {
      return;
    }
    Samskriv.forms.busy(form, true);
    Samskriv.forms.clearErrors(form);
    try {
      await Samskriv.forms.saving(part(form, "state"), () => work(form));
    } catch (refusal) {
      Samskriv.forms.busy(form, false);
      if (!form.matches(NEW_PERSON) || !asksAboutReaders(form, refusal)) {
        Samskriv.forms.showErrors(form, Object.assign(asWritten(Object.assign(refusal, { errors: refusal.errors || [] }))));
      }
    }
  }

  document.addEventListener("submit", function (event) {
    const form = event.target;
    if (form.matches(NEW_TEAM)) {
      event.preventDefault();
      addMember(form);
      send(form, saveTeam);
    } else if (form.matches(NEW_PERSON)) {
      event.preventDefault();
      send(form, savePerson);
    }
  });

  document.addEventListener("click", function (event) {
    const button = event.target.closest(NEW_TEAM + " [data-samskriv]," + NEW_PERSON + " [data-samskriv]");
    const does = button && button.dataset.samskriv;
    if (does === "add-member") {
      addMember(button.closest("form"));
    } else if (does === "remove-member") {
      const form = button.closest("form");
      button.closest("li").remove();
      part(form, "search").focus();
    } else if (does === "readers-yes") {
      const form = button.closest("form");
      form.dataset.readers = button.dataset.number;
      part(form, "readers").hidden = true;
      send(form, savePerson);
    }
  });

  document.addEventListener("change", function (event) {
    const form = event.target.closest(NEW_PERSON);
    if (form && event.target.name === "where") {
      part(form, "existing").hidden = form.elements.where.value !== "existing";
    }
    if (form && (event.target.name === "where" || event.target.name === "address")) {
      delete form.dataset.readers;
      part(form, "readers").hidden = true;
    }
  });

  window.addEventListener("beforeunload", function (event) {
    const form = document.querySelector(NEW_TEAM) || document.querySelector(NEW_PERSON);
    const written = form && (form.elements.name.value !== form.elements.name.defaultValue || (form.matches(NEW_TEAM) && members(form).length > 0));
    if (written && !leaving) {
      event.preventDefault();
    }
  });

  AJS.toInit(() => document.querySelectorAll(NEW_TEAM + "," + NEW_PERSON).forEach((form) => { form.hidden = false; }));
})();
