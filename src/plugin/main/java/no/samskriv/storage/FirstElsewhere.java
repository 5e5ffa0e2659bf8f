package no.samskriv.storage;

import java.util.function.Supplier;

/**
 * That somebody else was first to insert what everybody needs one of. Nothing is lost: {@link AoTransactions} begins the
 * work anew, and then it is there.
 */
public final class FirstElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private FirstElsewhere(RuntimeException cause) {
        super("somebody else was first", cause);
    }

    /** Runs an insert that two may try at once; the loser's transaction is lost, and must not be carried on with. */
    public static <T> T orBeginAnew(Supplier<T> insert) {
        try {
            return insert.get();
        } catch (RuntimeException failed) {
            throw SqlFailure.UNIQUE_VALUE_TAKEN.caused(failed) ? new FirstElsewhere(failed) : failed;
        }
    }

    static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FirstElsewhere) {
                return true;
            }
        }
        return false;
    }
}
