package no.samskriv.keeping.ending;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import no.samskriv.Tables;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.storage.book.Book;
import no.samskriv.storage.book.Chapter;
import no.samskriv.storage.book.Rows;
import no.samskriv.wiring.BookContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bird in every column of every table that can hold a text of a person's: whatever is added to a table is tried too. */
abstract class ErasedEverywhereContract {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final PersonRef SOL = new PersonRef("P-0002");
    private static final UUID TEAM = new UUID(1, 1);
    /** So short that there is room for one in a time of day. */
    private static final String BIRD = "¤";

    private DataSource tables;
    private Book book;
    private final Set<String> put = new TreeSet<>();
    /** Where there is no room for a bird, because there is room for an id alone. */
    private final Set<String> ids = new TreeSet<>();

    @BeforeEach
    void fill(TestDatabase database) {
        ActiveObjects ao = Tables.emptied(database);
        tables = database.database().dataSource();
        book = new Book(ao, BookContext.chapters());
        for (Chapter chapter : book.chapters()) {
            if (!chapter.personColumn().isEmpty()) {
                book.insert(chapter, List.of(withBirds(chapter)));
                book.insert(chapter, List.of(Rows.of(chapter, SOL, TEAM, 2)));
            }
        }
    }

    @Test
    void noTableHoldsAnythingOfWhoeverIsErased() throws SQLException {
        assertThat(birds()).as("put in, and found").containsAll(put).hasSizeGreaterThan(100);
        assertThat(ids).as("no text").containsExactly("DRAFT.OWNER");

        book.erase(NORD);

        assertThat(birds()).isEmpty();
        assertThat(book.counts(SOL).values()).as("nobody else's").containsOnly(1);
    }

    /** What is kept has columns for keys and references alone, so that nobody writes a text into them. */
    @Test
    void whatIsKeptHasNoRoomForWhatSomebodyWrote() {
        for (Chapter chapter : book.chapters()) {
            if (chapter.isKeptWhenErased() && !chapter.personColumn().isEmpty()) {
                assertThat(Rows.of(chapter, NORD, TEAM, 1).values())
                        .as(chapter.table())
                        .noneMatch(value -> value.toString().length() > 255);
            }
        }
    }

    /** In the columns that are kept there are keys: a bird would only say that the test does not know that. */
    private Map<String, Object> withBirds(Chapter chapter) {
        Map<String, Object> row = new TreeMap<>(Rows.of(chapter, NORD, TEAM, 1));
        if (chapter.isKeptWhenErased()) {
            return row;
        }
        for (String column : chapter.columns()) {
            boolean free = chapter.type(column) == String.class
                    && !column.equals(chapter.personColumn())
                    && !column.equals("TEAM")
                    && !chapter.isDerived(column);
            if (free) {
                String bird = BIRD + (put.size() + 100);
                if (fits(chapter, row, column, bird)) {
                    row.put(column, bird);
                    put.add(bird);
                } else {
                    ids.add(chapter.table() + "." + column);
                }
            }
        }
        return chapter.whole(row);
    }

    /** Where another column follows from an id, the id is one. */
    private static boolean fits(Chapter chapter, Map<String, Object> row, String column, String bird) {
        Map<String, Object> with = new TreeMap<>(row);
        with.put(column, bird);
        try {
            return !chapter.whole(with).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Every bird in any column of any table, as the database itself sees them. */
    private Set<String> birds() throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = tables.getConnection()) {
            List<String> names = new ArrayList<>();
            try (ResultSet all =
                    connection.getMetaData().getTables(null, null, "AO\\_%", new String[] {"TABLE", "BASE TABLE"})) {
                while (all.next()) {
                    names.add(all.getString("TABLE_NAME"));
                }
            }
            assertThat(names).hasSizeGreaterThan(50);
            for (String name : names) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM \"" + name + "\"")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            String value = rows.getString(column);
                            if (value != null && value.startsWith(BIRD)) {
                                found.add(value);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }
}
