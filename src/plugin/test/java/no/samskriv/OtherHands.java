package no.samskriv;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.java.ao.schema.Table;
import no.samskriv.ao.TestDatabase;

/**
 * Somebody else who is at work in the database, on a connection of their own: locks tables, or has them gone. Closed, all is
 * as it was.
 */
public final class OtherHands implements AutoCloseable {
    private static final String GONE = "_GONE";

    private final Connection connection;
    private final List<String> moved = new ArrayList<>();

    public OtherHands(TestDatabase database) throws SQLException {
        connection = database.open().dataSource().getConnection();
    }

    /** Every table of the plugin, by the name its row says. */
    public static List<String> allTables() {
        return Tables.all().stream()
                .map(row -> row.getAnnotation(Table.class).value())
                .toList();
    }

    /** Nobody can add to a chain of the log that has begun, or begin another one where the database can keep that. */
    public void lockTheLog() throws SQLException {
        connection.setAutoCommit(false);
        if (isPostgres()) {
            lock(List.of("ACCESS_LOG", "LOG_HEAD"));
        } else {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted("LOG_HEAD") + " FOR UPDATE")) {
                while (rows.next()) {
                    // each that is read is locked
                }
            }
        }
    }

    /** Nobody can so much as read them: on PostgreSQL alone, because H2 lets everybody read what is locked. */
    public void lock(List<String> tables) throws SQLException {
        connection.setAutoCommit(false);
        for (String table : tables) {
            execute("LOCK TABLE " + quoted(table) + " IN ACCESS EXCLUSIVE MODE");
        }
    }

    /** Whoever asks for one of them gets an error. */
    public void move(List<String> tables) throws SQLException {
        for (String table : tables) {
            String name = quoted(table);
            execute("ALTER TABLE " + name + " RENAME TO " + name.substring(0, name.length() - 1) + GONE + "\"");
            moved.add(name);
        }
    }

    public boolean isPostgres() throws SQLException {
        return connection
                .getMetaData()
                .getDatabaseProductName()
                .toLowerCase(Locale.ROOT)
                .startsWith("postgres");
    }

    @Override
    public void close() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        for (String name : moved) {
            execute("ALTER TABLE " + name.substring(0, name.length() - 1) + GONE + "\" RENAME TO " + name);
        }
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private String quoted(String table) throws SQLException {
        String pattern = "AO\\_______\\_" + table.replace("_", "\\_");
        try (ResultSet tables = connection.getMetaData().getTables(null, null, pattern, null)) {
            if (!tables.next()) {
                throw new IllegalStateException("no table " + table);
            }
            return '"' + tables.getString("TABLE_NAME") + '"';
        }
    }
}
