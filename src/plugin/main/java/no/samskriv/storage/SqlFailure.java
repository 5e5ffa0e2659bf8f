package no.samskriv.storage;

import java.sql.SQLException;
import java.util.regex.Pattern;

/** Failures of the database that mean something to us, told by SQLSTATE because both databases agree on that. */
enum SqlFailure {
    /** Somebody else has the unique value. Oracle, MySQL and SQL Server say no more than 23000. */
    UNIQUE_VALUE_TAKEN("23505|23000"),
    /** The database undid the transaction to let another one through; the same work may well succeed now. */
    TRANSIENT("40001|40P01");

    private final Pattern states;

    SqlFailure(String states) {
        this.states = Pattern.compile(states);
    }

    /** Looks through the whole cause chain: Active Objects and Spring each wrap once or twice. */
    boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && matches(sql)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && states.matcher(state).matches();
    }
}
