package no.samskriv.kernel;

/** Keeps the nodes of a cluster from doing the same thing at the same time. */
public interface Locks {
    /** Waits for the named lock, runs the work, and lets go of the lock however the work ends. */
    void holding(String name, Runnable work);
}
