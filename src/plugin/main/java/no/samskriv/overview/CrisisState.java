package no.samskriv.overview;

/** Where somebody's crisis plan stands. */
public enum CrisisState {
    NONE,
    BEGUN,
    IN_FORCE
}
