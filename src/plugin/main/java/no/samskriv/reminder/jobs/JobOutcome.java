package no.samskriv.reminder.jobs;

/** How far something that is done by the clock has come. */
public enum JobOutcome {
    /** Under way; or broken off with the node that did it, and then begun anew by whoever comes next. */
    RUNNING,
    DONE,
    /** It ended in an error, which stands in the log of the node; it is tried anew. */
    FAILED
}
