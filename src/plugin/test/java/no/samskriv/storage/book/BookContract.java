package no.samskriv.storage.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.wiring.BookContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class BookContract {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final PersonRef SOL = new PersonRef("P-0002");
    private static final UUID TEAM = new UUID(1, 1);
    private static final UUID OTHER_TEAM = new UUID(1, 2);

    private StatementCounter statements;
    private Book book;

    @BeforeEach
    void connect(TestDatabase database) {
        ActiveObjects ao = Tables.emptied(database);
        statements = database.database().statements();
        book = new Book(ao, BookContext.chapters());
        List.of(NORD, SOL).forEach(person -> fill(person, TEAM));
        List.of(TEAM, OTHER_TEAM).forEach(team -> fill(null, team));
    }

    @Test
    void givesBackEveryRowOfAPersonsAsItWasWritten() {
        for (Chapter chapter : book.chapters()) {
            if (!chapter.personColumn().isEmpty()) {
                assertThat(read(chapter, NORD)).as(chapter.table()).containsExactly(Rows.of(chapter, NORD, TEAM, 1));
            }
        }
    }

    @Test
    void givesBackWhatIsATeamsOwnAndNothingOfAPersons() {
        for (Chapter chapter : book.chapters()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            book.read(chapter, TEAM, rows::add);
            switch (chapter.whose()) {
                case TEAM, PERSON_OR_TEAM, HISTORY ->
                    assertThat(rows).as(chapter.table()).containsExactly(Rows.of(chapter, null, TEAM, 1));
                case PERSON, SITE -> assertThat(rows).as(chapter.table()).isEmpty();
            }
        }
    }

    @Test
    void erasesAPersonFromEveryChapterButTheLogAndTouchesNobodyElse() {
        book.erase(NORD);

        assertThat(book.counts(NORD)).containsEntry("ACCESS_LOG", 1).containsEntry("TEXT", 0);
        assertThat(book.count(NORD)).as("the log, and that it was done").isEqualTo(2);
        assertThat(book.counts(SOL).values()).containsOnly(1);
        book.chapters()
                .forEach(chapter ->
                        book.read(chapter, TEAM, row -> assertThat(row).isEqualTo(Rows.of(chapter, null, TEAM, 1))));
    }

    @Test
    void erasesATeamWithItsHistoryAndNoOther() {
        book.eraseTeam(TEAM);

        for (Chapter chapter : book.chapters()) {
            book.read(chapter, TEAM, row -> {
                throw new AssertionError("left in " + chapter.table());
            });
        }
        List<Map<String, Object>> history = new ArrayList<>();
        book.read(book.chapter("CHANGE"), OTHER_TEAM, history::add);
        assertThat(history).hasSize(1);
        assertThat(book.counts(SOL).values()).containsOnly(1);
    }

    @Test
    void readsInTheOrderTheyCameInAStatementForEachPortion() {
        Chapter texts = book.chapter("TEXT");
        book.erase(NORD);
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i < Book.PORTION + 1; i++) {
            many.add(Rows.of(texts, NORD, TEAM, i));
        }
        book.insert(texts, many);

        List<Map<String, Object>> read = new ArrayList<>();
        statements.reset();
        book.read(texts, NORD, read::add);

        assertThat(statements.snapshot().app()).isEqualTo(2);
        assertThat(read).isEqualTo(many);
    }

    @Test
    void knowsWhomATeamWorksWith() {
        assertThat(book.personsOf(TEAM)).containsExactly(NORD, SOL);
        assertThat(book.personsOf(OTHER_TEAM)).isEmpty();
    }

    private List<Map<String, Object>> read(Chapter chapter, PersonRef person) {
        List<Map<String, Object>> rows = new ArrayList<>();
        book.read(chapter, person, rows::add);
        return rows;
    }

    private void fill(@Nullable PersonRef person, UUID team) {
        for (Chapter chapter : book.chapters()) {
            boolean theirs = person == null
                    ? chapter.whose() != Whose.PERSON && chapter.whose() != Whose.SITE
                    : !chapter.personColumn().isEmpty();
            if (theirs) {
                book.insert(chapter, List.of(new TreeMap<>(Rows.of(chapter, person, team, 1))));
            }
        }
    }
}
