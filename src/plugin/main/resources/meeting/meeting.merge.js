/*
 * What the server draws now, put into what stands on the page: whatever somebody writes in, has unfolded or has come to by
 * keyboard stays the very same element.
 */
(function () {
  "use strict";

  /** What a script has put there, and what it has taken over: neither is touched. */
  const HOST = "[data-host]";
  const KEPT = ["open", "id", "aria-describedby"];

  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

  function keyOf(node) {
    if (!isElement(node)) {
      return "";
    }
    const of = node.dataset;
    return of.samskrivEntry ? "entry " + of.samskrivEntry : of.key ? "key " + of.key : of.fold ? "fold " + of.fold : "";
  }

  function isAlike(old, fresh) {
    return old.nodeName === fresh.nodeName && !keyOf(old) && !keyOf(fresh) && (!isElement(old) || old.classList[0] === fresh.classList[0]);
  }

  function attributes(old, fresh) {
    Array.from(old.attributes).forEach(function (each) {
      if (!fresh.hasAttribute(each.name) && !KEPT.includes(each.name)) {
        old.removeAttribute(each.name);
      }
    });
    const opens = fresh.dataset.open === "true" && old.dataset.open !== "true";
    Array.from(fresh.attributes).forEach(function (each) {
      if (!KEPT.includes(each.name) && old.getAttribute(each.name) !== each.value) {
        old.setAttribute(each.name, each.value);
      }
    });
    if (opens) {
      old.open = true;
    }
  }

  /** Somebody writes in it: it stays, also when the server does not draw it any more. */
  function isWrittenIn(node) {
    return isElement(node) && (node.matches(HOST) || node.dataset.mine || Boolean(node.querySelector(HOST + " form, [data-mine] form")));
  }

  function update(old, fresh, skips) {
    if (!isElement(old)) {
      if (old.data !== fresh.data) {
        old.data = fresh.data;
      }
    } else if (!old.dataset.mine) {
      attributes(old, fresh);
      children(old, fresh, skips);
    }
  }

  function children(old, fresh, skips) {
    const keyed = new Map();
    Array.from(old.childNodes).forEach((node) => keyOf(node) && keyed.set(keyOf(node), node));
    const stays = new Set();
    let at = old.firstChild;
    Array.from(fresh.childNodes).filter((node) => !skips(node) || keyed.has(keyOf(node))).forEach(function (wanted) {
      while (at && (stays.has(at) || (isElement(at) && at.matches(HOST)))) {
        at = at.nextSibling;
      }
      const key = keyOf(wanted);
      let match = key ? keyed.get(key) : at && isAlike(at, wanted) ? at : null;
      if (match && match.nodeName !== wanted.nodeName) {
        match = null;
      }
      if (!match) {
        const added = document.importNode(wanted, true);
        if (isElement(added)) {
          Array.from(added.querySelectorAll("[data-samskriv-entry]")).filter(skips).forEach((each) => each.remove());
        }
        old.insertBefore(added, at);
        stays.add(added);
        return;
      }
      if (match === at) {
        at = at.nextSibling;
      } else {
        old.insertBefore(match, at);
      }
      stays.add(match);
      update(match, wanted, skips);
    });
    Array.from(old.childNodes).forEach((node) => stays.has(node) || isWrittenIn(node) || node.remove());
  }

  /**
   * @param skips whether something that is drawn stands on the page already, in the form it is written in
   */
  function merge(old, fresh, skips) {
    const active = document.activeElement;
    const held = old.contains(active) && active;
    update(old, fresh, skips);
    if (held && held !== document.activeElement && held.isConnected) {
      held.focus({ preventScroll: true });
    }
  }

  Samskriv.merge = merge;
})();
