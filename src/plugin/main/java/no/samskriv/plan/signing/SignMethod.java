package no.samskriv.plan.signing;

/** How an answer was given. */
public enum SignMethod {
    /** The person, signed in. */
    OWN_LOGIN,
    /** The person at a screen that a worker shows, or said to one worker. */
    TOGETHER,
    /** Said to two; the other one is the witness. */
    ORAL_WITNESSED,
    /** On a sheet that is kept somewhere. */
    SIGNED_PAPER
}
