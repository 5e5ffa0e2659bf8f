package no.samskriv.hat;

/** Why somebody has the hat at a meeting; one reason stands in one plain line for everybody. */
public enum TurnReason {
    ROTATION,
    /** Two changed turns, both agreed. */
    SWAP,
    /** Somebody took over a turn when asked, and the turn is theirs in every count. */
    COVER,
    /** Whoever had the turn could not come. */
    ABSENCE,
    /** Somebody took the hat, or was given it, at the meeting. */
    VOLUNTEER,
    /** Nobody could; said and not hidden. */
    WITHOUT_HAT
}
