/*
 * Saving that loses nothing. Everything that changes one object goes through one line, in order, and each change names
 * the revision at which its author knows what stands there. What cannot be sent stays here and is tried again.
 */
(function () {
  "use strict";

  const PATIENCE_MS = 400;
  const FIRST_WAIT_MS = 2000;
  const LONGEST_WAIT_MS = 30000;
  /** So often may others change the rest of the object while one field is saved. */
  const ATTEMPTS = 6;

  const lines = new Map();
  const waiting = new Set();
  let wait = FIRST_WAIT_MS;
  let timer = null;
  let signedOut = false;
  let whoReads = async () => "same";

  /** What one object is changed through: one change at a time, and the newest state anybody here has seen. */
  class Line {
    constructor() {
      this.known = null;
      this.tail = Promise.resolve();
    }

    run(work) {
      this.tail = this.tail.then(work, work);
      return this.tail;
    }

    learn(state) {
      if (state && state.revision && !(this.known && this.known.revision > state.revision)) {
        this.known = state;
      }
    }
  }

  function line(path) {
    if (!lines.has(path)) {
      lines.set(path, new Line());
    }
    return lines.get(path);
  }

  /**
   * One field that somebody changes. Options:
   *   line      what it is saved through
   *   seen      the revision at which `base` stood there
   *   base      what stands there as far as the author knows
   *   read      takes the field out of the object's JSON
   *   send      (value, seen) => the object's JSON, or {} when a draft was kept
   *   same      whether two values of the field are the same
   *   wants     takes what is comparable out of a wanted value
   *   on        (state, detail) for: saving, saved, waiting, signed-out, other-reader, refused, conflict
   */
  class Saver {
    constructor(options) {
      Object.assign(this, { same: Samskriv.same, wants: (value) => value, seen: 0, base: null }, options);
      this.wanted = undefined;
      this.running = null;
      this.blocked = false;
    }

    /** The newest wish replaces whatever has not been sent yet. */
    want(value) {
      this.wanted = { value: value };
      this.blocked = false;
      return this.go();
    }

    /** Whether something is still to be saved. */
    get unsaved() {
      return Boolean(this.wanted || this.running);
    }

    forget() {
      this.wanted = undefined;
      waiting.delete(this);
    }

    /** Resolves when nothing is under way; what could not be saved may still wait. */
    go() {
      if (!this.running && this.wanted && !this.blocked) {
        this.running = this.line.run(() => this.step()).then(() => {
          this.running = null;
          return this.wanted && !this.blocked && !waiting.has(this) ? this.go() : undefined;
        });
      }
      return this.running || Promise.resolve();
    }

    async step() {
      const wish = this.wanted;
      if (!wish) {
        return;
      }
      if (signedOut) {
        this.hold(signedOut === "other" ? "other-reader" : "signed-out");
        return;
      }
      const patience = setTimeout(() => this.on("saving"), PATIENCE_MS);
      try {
        await this.attempt(wish);
      } catch (refusal) {
        this.fail(refusal, wish);
      } finally {
        clearTimeout(patience);
      }
    }

    async attempt(wish) {
      for (let i = 0; i < ATTEMPTS; i += 1) {
        if (this.meets(wish)) {
          return;
        }
        try {
          const state = await this.send(wish.value, this.seen);
          this.line.learn(state);
          this.accept(wish, state);
          return;
        } catch (refusal) {
          if (refusal.status !== 412 || !refusal.current) {
            throw refusal;
          }
          this.line.learn(refusal.current);
        }
      }
      throw Object.assign(new Error(AJS.I18n.getText("samskriv.js.busy")), { status: 0 });
    }

    /** Whether somebody else's change ends this attempt: it is a conflict, or it is our own whose answer was lost. */
    meets(wish) {
      const known = this.line.known;
      if (!known || known.revision <= this.seen) {
        return false;
      }
      const stands = this.read(known);
      if (!this.same(stands, this.base)) {
        if (this.same(stands, this.wants(wish.value)) && !this.insists(wish.value)) {
          this.accept(wish, known);
          return true;
        }
        this.blocked = true;
        this.on("conflict", known);
        return true;
      }
      this.seen = known.revision;
      return false;
    }

    /** A read-back is a change although the words stay. */
    insists(value) {
      return Boolean(value && value.confirmed && this.isUnconfirmed && this.isUnconfirmed(this.line.known));
    }

    accept(wish, state) {
      if (state && state.revision) {
        this.seen = state.revision;
        this.base = this.read(state);
      }
      if (this.wanted === wish) {
        this.wanted = undefined;
      }
      waiting.delete(this);
      wait = FIRST_WAIT_MS;
      this.on("saved", { value: wish.value, state: state, pending: Boolean(this.wanted) });
    }

    /** Goes on from what somebody else has saved, because the author has seen it and chosen. */
    goOnFrom(state) {
      this.line.learn(state);
      this.seen = state.revision;
      this.base = this.read(state);
      this.blocked = false;
    }

    fail(refusal, wish) {
      if (refusal.status === 401) {
        signedOut = signedOut || "out";
        waiting.forEach((other) => other.on("signed-out"));
        this.hold("signed-out");
      } else if (!refusal.status || refusal.status >= 500) {
        this.hold("waiting", refusal.message);
        arm();
      } else {
        this.blocked = this.wanted === wish;
        this.on("refused", refusal.message);
      }
    }

    hold(state, message) {
      waiting.add(this);
      this.on(state, message);
    }
  }

  function arm() {
    if (!timer) {
      timer = setTimeout(tryAgain, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  function tryAgain() {
    clearTimeout(timer);
    timer = null;
    if (signedOut) {
      return resume();
    }
    const all = Array.from(waiting);
    waiting.clear();
    return Promise.all(all.map((saver) => saver.go()));
  }

  /** Goes on saving when the one who wrote is signed in again, and not when somebody else is. */
  async function resume() {
    const reader = await whoReads();
    if (reader === "same") {
      signedOut = false;
      return tryAgain();
    }
    if (reader !== "unknown") {
      signedOut = reader;
      waiting.forEach((saver) => saver.on(reader === "other" ? "other-reader" : "signed-out"));
    }
    return undefined;
  }

  /** The site's own login, in a window of its own: no password passes through here. */
  function signIn() {
    const back = encodeURIComponent("/plugins/servlet/samskriv/signed-in");
    window.open(AJS.contextPath() + "/login.action?os_destination=" + back, "samskriv-sign-in", "popup,width=520,height=640");
  }

  window.addEventListener("message", function (event) {
    if (event.origin === window.location.origin && event.data === "samskriv-signed-in" && signedOut) {
      resume();
    }
  });
  window.addEventListener("online", () => waiting.size && tryAgain());
  window.addEventListener("focus", () => waiting.size && tryAgain());

  Object.assign(Samskriv, {
    Saver: Saver,
    line: line,
    tryAgain: tryAgain,
    signIn: signIn,
    /** @param check says whether the reader is still the "same", another ("other"), nobody ("out"), or "unknown" */
    knowReaderBy: (check) => (whoReads = check),
  });
})();
