package no.samskriv.keeping.health;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.storage.book.Book;
import no.samskriv.wiring.BookContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class StoredServiceTest {
    private final List<ErasedList.Line> erased = new ArrayList<>();
    private boolean readable = true;
    private TestSite site;
    private StoredService stored;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        stored = new StoredService(new Book(site.ao, BookContext.chapters()), new Listed(), site.currentUser);
        site.currentUser.signInAsAdministrator(LEDER);
    }

    /** The list outside the database, where the test can read it. */
    private final class Listed implements ErasedList {
        @Override
        public void add(Line line) {
            erased.add(line);
        }

        @Override
        public List<Line> all() {
            if (!readable) {
                throw new IllegalStateException("nowhere to read");
            }
            return List.copyOf(erased);
        }
    }

    @Test
    void countsThoseWhoWereDeletedAndAreThereAgain() {
        site.personStore.insert(nord());
        assertThat(stored.look().back()).hasValue(0);

        delete(new UUID(1, 1));
        assertThat(stored.look().back())
                .as("somebody else has the reference now")
                .hasValue(0);

        delete(site.personStore.find(NORD).orElseThrow().id());
        delete(site.personStore.find(NORD).orElseThrow().id());
        assertThat(stored.look().back()).as("the same person once").hasValue(1);
    }

    @Test
    void saysWhenItCannotBeSeen() {
        readable = false;

        assertThat(stored.look().back()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void isForAdministratorsAlone() {
        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(Problems.of(stored::look)).isEqualTo(new Problem.NotFound());
    }

    private void delete(UUID id) {
        erased.add(new ErasedList.Line(NORD, id, LocalDate.parse("2026-11-01"), KOORDINATOR_A, LEDER));
    }
}
