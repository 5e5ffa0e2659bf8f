package no.samskriv.overview;

/** Whose persons the list is of. */
public enum OverviewScope {
    /** Everybody the reader works with. */
    ALL,
    /** Those the reader coordinates for. */
    MINE,
    /** Those whose main contact the reader is. */
    MAIN
}
