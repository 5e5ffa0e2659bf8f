package no.samskriv.hat.turns;

/** How often somebody has had the hat, against an even share: one plain sentence for each, and no ranking. */
public enum Balance {
    /** Takes no turns. */
    NOT_IN_TURNS,
    /** Has just come. */
    NEW,
    ABOUT_AS_OFTEN,
    MORE_OFTEN,
    LESS_OFTEN
}
