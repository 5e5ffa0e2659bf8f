package com.atlassian.scheduler.status;

/** How a run of a job ended. Source: general knowledge. */
public enum RunOutcome {
    /** U. */
    SUCCESS,
    /** U. */
    UNAVAILABLE,
    /** U. */
    ABORTED,
    /** U. */
    FAILED
}
