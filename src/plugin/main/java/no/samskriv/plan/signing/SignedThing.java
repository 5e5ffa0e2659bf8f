package no.samskriv.plan.signing;

/** What versions are kept of, and what somebody may say yes to; others follow with what they belong to. */
public enum SignedThing {
    PLAN,
    /** A map of a person's; kept to look back on, and never signed. */
    MAP,
    /** What was said and decided in a meeting; kept and answered by the meeting ({@link SignedTexts}). */
    MINUTES
}
