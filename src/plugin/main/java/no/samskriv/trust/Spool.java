package no.samskriv.trust;

/** Where a row waits, outside the database, that the log could not take. */
public interface Spool {

    /**
     * Puts a row by so that it survives whatever happens next; throws {@link IllegalStateException} when it cannot be
     * said that it does.
     */
    void keep(SheetEntry row);

    /** Whether rows wait: then the log could not take them when somebody last tried. */
    boolean isWaiting();
}
