package no.samskriv.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import no.samskriv.overview.SignalKind;
import no.samskriv.person.SamplePersons;

/**
 * What reading the same rows costs without a product: plain JDBC in one transaction, a statement for each table, and every
 * value of every row put into a table of HTML. It asks nobody whether it may, writes nothing down, and knows no language.
 */
final class Floor {
    private final DataSource pool;
    private final Map<String, String> tables = new HashMap<>();

    Floor(DataSource pool) throws SQLException {
        this.pool = pool;
        try (Connection connection = pool.getConnection();
                ResultSet found = connection.getMetaData().getTables(null, null, "AO_%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                tables.put(name.replaceFirst("AO_[0-9A-F]{6}_", ""), name);
            }
        }
    }

    /** As the database has it, with quotes. */
    String table(String name) {
        return '"' + tables.get(name) + '"';
    }

    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    String plan() throws SQLException {
        return ofNord("PLAN", "GOAL", "ACTION", "COMMENT", "ENTRY", "TEXT");
    }

    String sheet() throws SQLException {
        return ofNord("CRISIS_PLAN", "CRISIS_ENTRY", "RELATED", "TEXT");
    }

    private String ofNord(String... names) throws SQLException {
        String nord = SamplePersons.NORD.value();
        return inTransaction(connection -> {
            StringBuilder html = new StringBuilder();
            rows(connection, html, "SELECT * FROM %s WHERE \"REF\" = ?".formatted(table("PERSON")), nord);
            for (String name : names) {
                rows(connection, html, "SELECT * FROM %s WHERE \"PERSON\" = ?".formatted(table(name)), nord);
            }
            return html;
        });
    }

    /** A page of the list, and the persons on it. */
    String overview(String worker, String after, int rows) throws SQLException {
        return inTransaction(connection -> {
            StringBuilder html = new StringBuilder();
            String[] persons = rows(
                    connection,
                    html,
                    """
                    SELECT * FROM %s WHERE "WORKER" = ? AND "TEAM" = ? AND "BY_NAME" > ? ORDER BY "BY_NAME" LIMIT %d""".formatted(table("OVERVIEW_LINE"), rows),
                    worker,
                    SamplePersons.TEAM.toString(),
                    after);
            String places = String.join(", ", Collections.nCopies(persons.length, "?"));
            rows(
                    connection,
                    html,
                    "SELECT * FROM %s WHERE \"REF\" IN (%s)".formatted(table("PERSON"), places),
                    persons);
            return html;
        });
    }

    /** Those who need something, a statement for each kind of it. */
    String signals(String worker, LocalDate today) throws SQLException {
        return inTransaction(connection -> {
            StringBuilder html = new StringBuilder();
            for (SignalKind kind : SignalKind.values()) {
                String column = kind.name() + "_ON";
                rows(
                        connection,
                        html,
                        """
                        SELECT * FROM %1$s WHERE "WORKER" = ? AND "TEAM" = ? AND "%2$s" >= ? AND "%2$s" <= ?
                        ORDER BY "%2$s" LIMIT 60""".formatted(table("OVERVIEW_LINE"), column),
                        worker,
                        SamplePersons.TEAM.toString(),
                        kind.earliest(today).toString(),
                        kind.latest(today).toString());
            }
            return html;
        });
    }

    private interface Work {
        StringBuilder on(Connection connection) throws SQLException;
    }

    private String inTransaction(Work work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            String html = work.on(connection).toString();
            connection.commit();
            return html;
        }
    }

    /** @return whose the rows are, where they say so */
    private static String[] rows(Connection connection, StringBuilder html, String sql, String... values)
            throws SQLException {
        String[] persons = new String[0];
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                ResultSetMetaData columns = rows.getMetaData();
                boolean saysWhose = sql.contains("OVERVIEW_LINE");
                html.append("<table>");
                while (rows.next()) {
                    html.append("<tr>");
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        html.append("<td>").append(escaped(rows.getString(i))).append("</td>");
                    }
                    html.append("</tr>");
                    if (saysWhose) {
                        persons = Arrays.copyOf(persons, persons.length + 1);
                        persons[persons.length - 1] = rows.getString("PERSON");
                    }
                }
                html.append("</table>");
            }
        }
        return persons;
    }

    private static String escaped(String value) {
        if (value == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
