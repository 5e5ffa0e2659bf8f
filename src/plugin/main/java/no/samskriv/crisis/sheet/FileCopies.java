package no.samskriv.crisis.sheet;

import no.samskriv.kernel.Grant;

/** Writes down who holds which version of a crisis plan. */
@FunctionalInterface
public interface FileCopies {
    /**
     * That the current user has taken this version out as a file; in the transaction that takes it out.
     *
     * @param version 0 while the person has not said that anything is in force
     */
    void file(Grant grant, int version);
}
