package no.samskriv.keeping.ending;

/** The parts that each get an answer before anything is deleted, in the order they are asked about. */
public enum Portion {
    PLAN,
    MEETINGS,
    TEAM_TALK,
    CRISIS_PLAN,
    /** What the person has consented to, and who is and was around the person. */
    PARTICIPATION,
    /** Who has read; it is kept under the reference, and this says that somebody has thought of it. */
    LOG
}
