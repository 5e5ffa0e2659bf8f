package no.samskriv.plan.law;

/** How a plan stands to one of the nine points. */
enum LawState {
    COVERED,
    PARTLY,
    MISSING,
    /** Somebody of the service has said why. */
    NOT_RELEVANT
}
