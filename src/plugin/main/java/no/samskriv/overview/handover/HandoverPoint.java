package no.samskriv.overview.handover;

/** What is gone through before another takes over, in this order. */
public enum HandoverPoint {
    /** Who tells the person, and by when. */
    TELLING,
    /** What the person wants the new one to know; the person may want nothing. */
    WORDS,
    /** What the new one may read, and who outside the team must be told. */
    CONSENTS,
    /** What was promised. */
    PROMISES,
    /** What the old one owes the person. */
    TASKS,
    /** The crisis plan that names the old one, and who has a copy of it. */
    CRISIS_PLAN,
    /** What has been arranged. */
    NEXT_MEETING,
    /** Whom the person turns to first. */
    MAIN_CONTACT
}
