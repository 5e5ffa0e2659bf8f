package no.samskriv.trust;

/** What somebody has said yes to ({@code domain.md} §4.1). */
public enum ConsentKind {
    /** That an individual plan is made. */
    PLAN,
    /** That a participant reads some of what is written. */
    PARTICIPANT,
    /** That next of kin are told some of what is written. */
    NEXT_OF_KIN,
    /** That somebody has the crisis plan. */
    CRISIS_PLAN,
    /** That the person is asked about how they are. */
    MEASURING,
    /** That it is counted, without the name, what comes of the plan. */
    COUNTING,
    OTHER
}
