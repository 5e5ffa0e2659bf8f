package no.samskriv.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every table of ours, as the database itself has it. */
final class TableDump {
    /** What is shorter, or one word, may be a choice or a key. */
    private static final int WORDS = 12;

    private final Map<String, String> options;

    /** @param options what the host was started with, on PostgreSQL */
    TableDump(Map<String, String> options) {
        this.options = Map.copyOf(options);
    }

    /**
     * A value, and whose row it is in.
     *
     * @param person empty for a row that names nobody
     */
    private record Cell(String table, String person, String value) {}

    /** What somebody wrote about this person and about nobody else. */
    Set<String> textsOf(String person) {
        Set<String> others = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Cell cell : cells()) {
            if (cell.value().length() >= WORDS && cell.value().contains(" ")) {
                if (cell.person().equals(person)) {
                    texts.add(cell.value());
                } else if (!cell.person().isEmpty()) {
                    others.add(cell.value());
                }
            }
        }
        texts.removeAll(others);
        return texts;
    }

    /** Where any of these is a part of what a row holds. */
    List<String> holding(Set<String> texts) {
        return cells().stream()
                .filter(cell -> texts.stream().anyMatch(cell.value()::contains))
                .map(Cell::toString)
                .collect(Collectors.toList());
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        options.get("database"), options.get("database.user"), options.get("database.password"));
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet all = connection.getMetaData().getTables(null, null, "AO\\_%", new String[] {"TABLE"})) {
                while (all.next()) {
                    tables.add(all.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    while (rows.next()) {
                        add(cells, table, rows);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be read", e);
        }
        return cells;
    }

    private static void add(List<Cell> cells, String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        String person = "";
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            boolean names = Set.of("PERSON", "REF").contains(columns.getColumnName(column));
            if (names && row.getString(column) != null) {
                person = row.getString(column);
            }
        }
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String value = row.getString(column);
            if (value != null) {
                cells.add(new Cell(table, person, value));
            }
        }
    }
}
