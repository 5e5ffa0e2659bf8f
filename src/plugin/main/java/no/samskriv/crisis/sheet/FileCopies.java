package no.samskriv.crisis.sheet;

import no.samskriv.kernel.Grant;

/** Writes down who has a crisis plan as a file. */
@FunctionalInterface
public interface FileCopies {
    /** That the current user takes it out just now; in the transaction that takes it out. */
    void noteFile(Grant grant);
}
