package no.samskriv.reminder;

/** How often somebody wants an e-mail that says that something waits. */
public enum Rhythm {
    /** Never: what waits stands on the page all the same. */
    OFF,
    DAILY,
    /** The first day of the week that is not quiet, and on which something waits. */
    WEEKLY
}
