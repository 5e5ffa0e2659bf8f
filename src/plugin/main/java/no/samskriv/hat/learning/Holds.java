package no.samskriv.hat.learning;

/** How far a statement holds, for whoever answers. */
public enum Holds {
    NO,
    LITTLE,
    MOSTLY,
    FULLY
}
