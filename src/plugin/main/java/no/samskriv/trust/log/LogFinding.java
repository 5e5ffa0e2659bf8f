package no.samskriv.trust.log;

/**
 * Something in the access log that is not as it was written.
 *
 * @param whose the reference of the person, {@code REFUSED}, or the id of a chain that is nobody's; says nothing of
 *     anybody
 * @param number of the row, counted from 1 in its chain; 0 for the chain as a whole
 * @param to the last of several that follow each other
 */
public record LogFinding(Kind kind, String whose, int number, int to) {
    public enum Kind {
        /** A row says something else than when it was written. */
        ALTERED,
        /** A row names nobody any more. */
        NAME_GONE,
        /** Rows are gone. */
        MISSING,
        /** A row stands where another one stood. */
        REORDERED,
        /** The end of the chain is not the end that was written, or there is none. */
        END,
        /** A person has no chain. */
        NO_CHAIN,
        /** A chain is nobody's. */
        NOBODYS
    }
}
