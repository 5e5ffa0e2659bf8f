package no.samskriv.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the nodes of a cluster from doing the same thing at the same time. */
public interface Locks {
    /** Waits for the named lock, runs the work, and lets go of the lock however the work ends. */
    void holding(String name, Runnable work);

    /** As {@link #holding}, for work that gives something. */
    default <T> T call(String name, Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        holding(name, () -> result.add(work.get()));
        return result.get(0);
    }
}
