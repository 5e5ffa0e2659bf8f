package no.samskriv.ao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row per lock name. Whoever has locked it, in a transaction that stays open, has the lock; when that connection
 * ends, however it ends, the lock is free. Connections are not the pool's: a thread that waits for a lock must not
 * keep its holder from working.
 */
final class LockRows {
    private static final String CREATE_TABLE =
            "CREATE TABLE IF NOT EXISTS CLUSTER_LOCK (NAME VARCHAR(255) NOT NULL PRIMARY KEY)";
    private static final String FIND_ROW = "SELECT NAME FROM CLUSTER_LOCK WHERE NAME = ?";
    private static final String CREATE_ROW = "INSERT INTO CLUSTER_LOCK (NAME) VALUES (?)";
    private static final String LOCK_ROW = FIND_ROW + " FOR UPDATE";
    private static final String LOCK_ROW_IF_FREE = LOCK_ROW + " NOWAIT";
    /** As long as it takes; what 0 means differs. */
    private static final String WAIT_LONG = "SET LOCK_TIMEOUT = " + Integer.MAX_VALUE;

    private static final String INTEGRITY_VIOLATION = "23";
    /** PostgreSQL's and H2's word for a lock that was not free in time. */
    private static final Set<String> LOCK_TIMEOUT = Set.of("55P03", "HYT00");

    private final Connections connections;
    private volatile boolean tableExists;

    LockRows(Connections connections) {
        this.connections = connections;
    }

    /** Where the rows are. */
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    /** The open transaction that has the row locked. */
    Connection lock(String name) {
        Connection held = lock(name, LOCK_ROW);
        if (held == null) {
            throw new IllegalStateException("Waited too long for the lock " + name);
        }
        return held;
    }

    /** The open transaction that has the row locked; null when somebody else has it. */
    @Nullable
    Connection tryLock(String name) {
        return lock(name, LOCK_ROW_IF_FREE);
    }

    private @Nullable Connection lock(String name, String query) {
        try {
            Connection connection = connections.open();
            boolean locked = false;
            try {
                locked = lock(connection, name, query);
                return locked ? connection : null;
            } finally {
                if (!locked) {
                    connection.close();
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The lock " + name + " could not be taken", failed);
        }
    }

    private boolean lock(Connection connection, String name, String query) throws SQLException {
        if (!tableExists) {
            createTable(connection);
            tableExists = true;
        }
        createRow(connection, name);
        connection.setAutoCommit(false);
        try (Statement settings = connection.createStatement()) {
            settings.execute(WAIT_LONG);
        }
        try {
            return exists(connection, query, name);
        } catch (SQLException failed) {
            if (LOCK_TIMEOUT.contains(failed.getSQLState())) {
                return false;
            }
            throw failed;
        }
    }

    private static void createTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try {
                statement.execute(CREATE_TABLE);
            } catch (SQLException lostTheRace) {
                // PostgreSQL looks before it leaps: the loser of two that create at once fails, but only once
                statement.execute(CREATE_TABLE);
            }
        }
    }

    private static void createRow(Connection connection, String name) throws SQLException {
        if (exists(connection, FIND_ROW, name)) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(CREATE_ROW)) {
            insert.setString(1, name);
            insert.executeUpdate();
        } catch (SQLException failed) {
            if (!String.valueOf(failed.getSQLState()).startsWith(INTEGRITY_VIOLATION)) {
                throw failed;
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
