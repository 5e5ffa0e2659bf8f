package no.samskriv.hat.turns;

/** Why somebody has the hat at a meeting that is to come, as one plain line says it. */
public enum Because {
    /** Taken, agreed on, or told by a leader. */
    AGREED,
    /** Among those it has passed by most, the longest since last. */
    LONGEST_SINCE,
    /** It has passed this one by most. */
    MOST_DUE,
    /** Never worn yet. */
    FIRST_TIME,
    /** The team was told so before, and it still stands. */
    TOLD,
    /** Nobody else can that day. */
    ONLY_ONE,
    /** Nobody can. */
    NOBODY
}
