package no.samskriv.kernel;

import java.util.function.IntSupplier;

/**
 * What is done by the clock, once for the whole cluster and period, whichever node comes first. A period is named by whoever
 * does the work: of periods that nobody was there for, only the one that is asked for is made up for. That something was done,
 * and how many times, is kept for the administrators; nothing about anybody.
 */
public interface Rounds {

    /**
     * Does the work unless it is done. Work and the note that it is done are one transaction: both are there or neither.
     *
     * @param job at most 40 characters
     * @param period such as a day; at most 30 characters
     * @return whether it was done now
     */
    boolean once(String job, String period, Runnable work);

    /**
     * As {@link #once}, for work that reaches out of the database: it is in no transaction, and is begun anew when it broke off.
     * It has to know itself how far it had come.
     *
     * @param work says how many things it did
     */
    boolean untilDone(String job, String period, IntSupplier work);
}
