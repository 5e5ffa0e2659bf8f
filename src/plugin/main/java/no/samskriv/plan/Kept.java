package no.samskriv.plan;

/** What became of a promise. No promise is closed without it (INV-14). */
public enum Kept {
    YES,
    NO,
    /** Both agreed on something else instead. */
    CHANGED
}
