package no.samskriv.hat;

/** Whether the person noticed; asked of the person, and nobody guesses. */
public enum Noticed {
    YES,
    NO,
    NOT_ASKED
}
