package no.samskriv.bench;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.SamplePersons;

/**
 * Many persons whom one coordinator works with: the rows that stand there for Nord, over and over, each for somebody else.
 */
final class Crowd {
    private static final String NORD = SamplePersons.NORD.value();
    private static final int BATCH = 1_000;
    private static final int DIGITS = 4;
    /** Of 100,000 persons 14 need something of us: what there is room for on one screen. */
    private static final int APART = 15_000;

    private final Floor floor;

    Crowd(Floor floor) {
        this.floor = floor;
    }

    /** No person of the demo has such a reference. */
    static PersonRef ref(int number) {
        String digits = Integer.toString(50_000 + number, 36).toUpperCase(Locale.ROOT);
        return new PersonRef("P-" + "0".repeat(DIGITS - digits.length()) + digits);
    }

    static long page(int number) {
        return 1_000_000L + number;
    }

    /** Adds so many; only tables that have one row of Nord's and the coordinator's. */
    void gather(int persons, LocalDate today) throws SQLException {
        try (Connection connection = floor.connect()) {
            connection.setAutoCommit(false);
            String coordinators = " AND \"WORKER\" = '" + KOORDINATOR_A.key() + "'";
            copy(connection, "PERSON", "\"REF\" = '" + NORD + "'", persons, today);
            copy(connection, "ASSIGNMENT", "\"PERSON\" = '" + NORD + "'" + coordinators, persons, today);
            copy(connection, "OVERVIEW_LINE", "\"PERSON\" = '" + NORD + "'" + coordinators, persons, today);
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute("ANALYZE");
        }
    }

    private void copy(Connection connection, String table, String where, int persons, LocalDate today)
            throws SQLException {
        String name = floor.table(table);
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        String one = "SELECT * FROM " + name + " WHERE " + where;
        try (ResultSet row = connection.createStatement().executeQuery(one)) {
            ResultSetMetaData all = row.getMetaData();
            if (!row.next()) {
                throw new IllegalStateException("Nord has no row in " + table);
            }
            for (int i = 1; i <= all.getColumnCount(); i++) {
                if (!all.getColumnName(i).equals("ID")) {
                    columns.add(all.getColumnName(i));
                    values.add(row.getObject(i));
                }
            }
        }
        String places = "?" + ", ?".repeat(columns.size() - 1);
        String insert = "INSERT INTO %s (\"%s\") VALUES (%s)".formatted(name, String.join("\", \"", columns), places);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int person = 0; person < persons; person++) {
                for (int i = 0; i < columns.size(); i++) {
                    statement.setObject(i + 1, of(person, columns.get(i), values.get(i), today));
                }
                statement.addBatch();
                if (person % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** What was Nord's, of somebody else. */
    private static Object of(int person, String column, Object nords, LocalDate today) {
        String ref = ref(person).value();
        return switch (column) {
            case "UUID" -> new UUID(person, column.hashCode()).toString();
            case "ACCOUNT" -> null;
            case "PAGE_ID" -> page(person);
            case "BROKEN_ON" ->
                person % APART == 0 ? today.minusDays(person / APART).toString() : nords;
            case "CRISIS_ON" ->
                person % APART == 1 ? today.minusDays(person / APART).toString() : nords;
            case "REF", "PERSON" -> ref;
            case "BY_NAME", "BY_PLAN", "BY_CRISIS", "BY_MEETING", "BY_TOGETHER" -> {
                String key = (String) nords;
                // ends with the reference
                yield key.substring(0, key.length() - DIGITS) + ref.substring(2);
            }
            default -> nords;
        };
    }
}
