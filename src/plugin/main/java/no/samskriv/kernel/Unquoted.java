package no.samskriv.kernel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in a log: what failed, where, and the SQLSTATE, without the messages, because databases and
 * parsers quote what somebody wrote.
 */
public final class Unquoted extends Exception {
    private static final long serialVersionUID = 1L;

    private Unquoted(Throwable failure, @Nullable Throwable cause) {
        super(name(failure), cause, false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Unquoted of(Throwable failure) {
        Throwable cause = failure.getCause();
        return new Unquoted(failure, cause == null ? null : of(cause));
    }

    private static String name(Throwable failure) {
        String state = failure instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
        return failure.getClass().getName() + state;
    }
}
