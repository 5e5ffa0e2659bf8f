/*
 * Finding somebody by name: a combobox over the wiki's own search. What is typed and not chosen is sent as it is, so that
 * whoever knows a login name can write it.
 */
(function () {
  "use strict";

  const WAIT_MS = 200;
  const PICK = '[data-samskriv="pick"]';
  const waiting = new WeakMap();

  function part(pick, name) {
    return pick.querySelector('[data-samskriv="' + name + '"]');
  }

  function list(pick) {
    return pick.querySelector("[role=listbox]");
  }

  function options(pick) {
    return Array.from(list(pick).children);
  }

  function close(pick) {
    list(pick).hidden = true;
    part(pick, "search").setAttribute("aria-expanded", "false");
    part(pick, "search").removeAttribute("aria-activedescendant");
  }

  function say(pick, words) {
    let status = pick.querySelector("[role=status]");
    if (!status) {
      status = pick.appendChild(document.createElement("p"));
      status.className = "smk-quiet";
      status.setAttribute("role", "status");
    }
    status.textContent = words;
  }

  function show(pick, users) {
    const found = list(pick);
    found.replaceChildren(...users.map((user, index) => {
      const option = document.createElement("li");
      option.id = found.id + "-" + index;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.user = user.login;
      option.textContent = user.name;
      return option;
    }));
    found.hidden = users.length === 0;
    part(pick, "search").setAttribute("aria-expanded", String(users.length > 0));
    part(pick, "search").removeAttribute("aria-activedescendant");
    say(pick, users.length ? "" : AJS.I18n.getText("samskriv.js.nobody-found"));
  }

  function search(pick) {
    const query = part(pick, "search").value.trim();
    delete pick.dataset.user;
    clearTimeout(waiting.get(pick));
    if (query.length < 2) {
      say(pick, "");
      close(pick);
      return;
    }
    waiting.set(pick, setTimeout(async () => {
      const users = await Samskriv.people.users(query).catch(() => []);
      if (part(pick, "search").value.trim() === query && !pick.dataset.user) {
        show(pick, users);
      }
    }, WAIT_MS));
  }

  function choose(pick, option) {
    pick.dataset.user = option.dataset.user;
    part(pick, "search").value = option.textContent;
    close(pick);
    part(pick, "search").focus();
  }

  function activate(pick, step) {
    const all = options(pick);
    const now = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const next = all[(now + step + all.length + (now < 0 && step < 0 ? 1 : 0)) % all.length];
    all.forEach((option) => option.setAttribute("aria-selected", String(option === next)));
    part(pick, "search").setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  function key(event, pick) {
    const open = !list(pick).hidden;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && open) {
      activate(pick, event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "Enter" && open) {
      const active = options(pick).find((option) => option.getAttribute("aria-selected") === "true") || options(pick)[0];
      choose(pick, active);
      event.preventDefault();
    } else if (event.key === "Escape" && open) {
      close(pick);
      event.stopPropagation();
      event.preventDefault();
    }
  }

  document.addEventListener("input", function (event) {
    const pick = event.target.closest(PICK);
    if (pick && event.target.dataset.samskriv === "search") {
      search(pick);
    }
  });

  document.addEventListener("keydown", function (event) {
    const pick = event.target.closest && event.target.closest(PICK);
    if (pick) {
      key(event, pick);
    }
  }, true);

  // before the field loses the focus, which closes the list
  document.addEventListener("mousedown", function (event) {
    const option = event.target.closest(PICK + " [role=option]");
    if (option) {
      event.preventDefault();
      choose(option.closest(PICK), option);
    }
  });

  document.addEventListener("focusout", function (event) {
    const pick = event.target.closest(PICK);
    if (pick && event.target.dataset.samskriv === "search") {
      close(pick);
    }
  });

  /** Who is chosen, or what is typed; null for nothing. */
  function chosen(pick) {
    const typed = part(pick, "search").value.trim();
    return typed ? { user: pick.dataset.user || typed, name: typed } : null;
  }

  function clear(pick) {
    part(pick, "search").value = "";
    delete pick.dataset.user;
    say(pick, "");
    close(pick);
  }

  window.Samskriv.picker = { chosen: chosen, clear: clear };
})();
