package no.samskriv.trust;

/** What is to be explained before somebody consents. */
public enum ConsentPoint {
    /** Who will see it. */
    WHO,
    /** What they will see, and what for. */
    WHAT_FOR,
    /** How long it lasts. */
    HOW_LONG,
    /** That it can be taken back at any time, and what cannot be undone. */
    WITHDRAWAL,
    /** That no help is lost by saying no. */
    FREE_CHOICE
}
