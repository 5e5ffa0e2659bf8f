package no.samskriv.kernel;

import java.util.function.Supplier;

/**
 * A piece of work that happens as a whole or not at all. Joins a running transaction; any exception rolls the whole
 * of it back, except {@link Problem.NotFound}, which must come before anything but the access log is written. Work
 * returns something and may be run again when the database asks for it, at most three times: keep outside effects out.
 */
public interface InTransaction {
    <T> T call(Supplier<T> work);

    /** Whether this thread works in one that was opened here: what is written then may yet be undone. */
    default boolean isOpen() {
        return false;
    }

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
