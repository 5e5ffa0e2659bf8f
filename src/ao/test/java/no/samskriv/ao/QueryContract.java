package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SQL that Active Objects rewrites correctly for both databases; nothing else may be used. */
abstract class QueryContract {
    private final String parent = UUID.randomUUID().toString();
    private ActiveObjects ao;

    @BeforeEach
    void fill(TestDatabase database) {
        ao = database.activeObjects(NoteRow.class, TagRow.class);
        note("a", 3, true);
        note("b", 1, false);
        note("c", 2, false);
        note("d", 2, true);
        ao.create(NoteRow.class, Map.of("CLAIM", claim("e"), "PARENT", parent));
    }

    @Test
    void compares() {
        assertThat(where("SORT_NO = ?", 2)).containsExactly("c", "d");
        assertThat(where("SORT_NO != ?", 2)).containsExactly("a", "b");
        assertThat(where("SORT_NO > ?", 1)).containsExactly("a", "c", "d");
        assertThat(where("SORT_NO >= ?", 3)).containsExactly("a");
        assertThat(where("SORT_NO < ?", 2)).containsExactly("b");
        assertThat(where("SORT_NO <= ?", 2)).containsExactly("b", "c", "d");
        assertThat(where("DONE = ?", true)).containsExactly("a", "d");
    }

    @Test
    void findsWhatIsAndIsNotThere() {
        assertThat(where("SORT_NO IS NULL")).containsExactly("e");
        assertThat(where("SORT_NO IS NOT NULL")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void combines() {
        assertThat(where("(SORT_NO = ? OR SORT_NO IS NULL) AND (DONE = ? OR DONE IS NULL)", 2, false))
                .containsExactly("c", "e");
    }

    @Test
    void findsOneOfFiveHundred() {
        List<Object> fiveHundred = Stream.concat(
                        Stream.of(claim("a"), claim("d")),
                        IntStream.range(2, 500).mapToObj(i -> claim("none" + i)))
                .map(Object.class::cast)
                .toList();
        String marks = String.join(", ", Collections.nCopies(fiveHundred.size(), "?"));

        assertThat(where("CLAIM IN (" + marks + ")", fiveHundred.toArray())).containsExactly("a", "d");
    }

    @Test
    void counts() {
        assertThat(ao.count(NoteRow.class, Query.select().where("PARENT = ? AND SORT_NO = ?", parent, 2)))
                .isEqualTo(2);
    }

    @Test
    void ordersByTwoColumnsAndTurnsPagesByKey() {
        String order = "SORT_NO DESC, ID ASC";
        NoteRow[] firstPage = ao.find(
                NoteRow.class,
                Query.select()
                        .where("PARENT = ? AND SORT_NO > ?", parent, 0)
                        .order(order)
                        .limit(2));
        NoteRow last = firstPage[1];
        Integer key = last.getSortNo();
        NoteRow[] nextPage = ao.find(
                NoteRow.class,
                Query.select()
                        .where(
                                "PARENT = ? AND (SORT_NO < ? OR (SORT_NO = ? AND ID > ?))",
                                parent,
                                key,
                                key,
                                last.getID())
                        .order(order)
                        .limit(2));

        assertThat(names(firstPage)).containsExactly("a", "c");
        assertThat(names(nextPage)).containsExactly("d", "b");
    }

    @Test
    void joinsByAlias() {
        ao.create(TagRow.class, Map.of("NOTE", claim("b"), "WORD", "hopp"));
        ao.create(TagRow.class, Map.of("NOTE", claim("c"), "WORD", "annet"));

        Query query = Query.select()
                .alias(NoteRow.class, "N")
                .alias(TagRow.class, "T")
                .join(TagRow.class, "N.CLAIM = T.NOTE")
                .where("N.PARENT = ? AND T.WORD = ?", parent, "hopp");

        assertThat(names(ao.find(NoteRow.class, query))).containsExactly("b");
    }

    @Test
    void deletesByCondition() {
        int deleted = ao.deleteWithSQL(NoteRow.class, "PARENT = ? AND SORT_NO = ?", parent, 2);

        assertThat(deleted).isEqualTo(2);
        assertThat(where("ID > ?", 0)).containsExactly("a", "b", "e");
    }

    @Test
    void reportsWhatTheDatabaseRefusesUnchecked() {
        assertThatThrownBy(() -> where("NO_SUCH_COLUMN = ?", 1))
                .isInstanceOf(RuntimeException.class)
                .hasCauseInstanceOf(SQLException.class);
    }

    private void note(String name, int sortNo, boolean done) {
        ao.create(
                NoteRow.class,
                Map.of("CLAIM", claim(name), "PARENT", parent, "SORT_NO", sortNo, "DONE", done, "BODY", name));
    }

    private String claim(String name) {
        return parent + ":" + name;
    }

    private List<String> where(String condition, Object... parameters) {
        Object[] all =
                Stream.concat(Stream.of(parent), Arrays.stream(parameters)).toArray();
        Query query =
                Query.select().where("PARENT = ? AND (" + condition + ")", all).order("ID ASC");
        return names(ao.find(NoteRow.class, query));
    }

    private static List<String> names(NoteRow[] rows) {
        return Arrays.stream(rows)
                .map(row -> row.getClaim().substring(row.getClaim().indexOf(':') + 1))
                .toList();
    }
}
