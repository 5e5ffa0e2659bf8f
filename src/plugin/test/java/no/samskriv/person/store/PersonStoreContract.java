package no.samskriv.person.store;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.assignment;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.person.Person;
import no.samskriv.person.PersonSettings;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.Prefers;
import no.samskriv.person.StaffAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class PersonStoreContract {
    private StatementCounter statements;
    private PersonStore persons;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        persons = new PersonStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutIn() {
        persons.insert(nord());
        persons.insert(ost());

        assertThat(persons.find(NORD)).contains(nord());
        assertThat(persons.find(OST)).contains(ost());
    }

    @Test
    void givesBackWhatWasLeftOpen() {
        Person newcomer = new Person(
                NORD,
                UUID.randomUUID(),
                "🥁".repeat(255),
                PersonStatus.NEW,
                null,
                null,
                TEAM,
                null,
                null,
                PersonSettings.in(Locale.ROOT),
                false,
                new Revision(7));

        persons.insert(newcomer);

        assertThat(persons.find(NORD)).contains(newcomer);
    }

    @Test
    void savesWhatMayChange() {
        persons.insert(nord());
        Person changed = new Person(
                NORD,
                nord().id(),
                "Nordmannen",
                PersonStatus.PAUSED,
                null,
                4711L,
                TEAM,
                SOSIONOM_D,
                null,
                new PersonSettings(
                        Locale.ENGLISH, "they", "Ring 🥁", Prefers.LISTENING, "arabisk", LocalDate.of(2026, 12, 24)),
                true,
                new Revision(2));

        persons.save(changed);

        assertThat(persons.find(NORD)).contains(changed);
        assertThat(persons.find(nord().id())).contains(changed);
    }

    @Test
    void savesAnAssignment() {
        StaffAssignment before = assignment(NORD, KOORDINATOR_A);
        StaffAssignment after = new StaffAssignment(
                before.id(),
                NORD,
                KOORDINATOR_A,
                "Ferie",
                before.from(),
                LocalDate.parse("2026-12-24"),
                true,
                new Revision(2));
        persons.insert(before);

        persons.save(after);

        assertThat(persons.findAssignment(before.id())).contains(after);
        assertThat(persons.assignmentsOf(KOORDINATOR_A)).containsExactly(after);
        assertThat(persons.assignmentsOf(SOSIONOM_D)).isEmpty();
    }

    @Test
    void ofManyAssignmentsFindsTheWorkersToThosePersonsAlone() {
        StaffAssignment toNord = assignment(NORD, KOORDINATOR_A);
        persons.insert(toNord);
        persons.insert(assignment(NORD, SOSIONOM_D));
        persons.insert(assignment(OST, KOORDINATOR_A));

        assertThat(persons.assignments(List.of(NORD, NOBODY), KOORDINATOR_A)).containsExactly(toNord);
        assertThat(persons.assignments(List.of(), KOORDINATOR_A)).isEmpty();
    }

    @Test
    void findsPersonsByTeamByAccountAndByReference() {
        persons.insert(nord());
        persons.insert(ost());

        assertThat(persons.ofTeam(TEAM)).containsExactly(nord(), ost());
        assertThat(persons.ofTeam(UUID.randomUUID())).isEmpty();
        assertThat(persons.ofAccount(FakeUsers.NORD)).containsExactly(nord());
        assertThat(persons.find(List.of(OST, NORD, NOBODY))).containsExactly(nord(), ost());
        assertThat(persons.find(List.of())).isEmpty();
    }

    @Test
    void findsNobodyUnderAReferenceThatIsNotThere() {
        persons.insert(nord());

        assertThat(persons.find(NOBODY)).isEmpty();
    }

    @Test
    void letsNoTwoPersonsHaveOneReference() {
        persons.insert(nord());

        assertThatThrownBy(() -> persons.insert(nord())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void tellsWhosePageItIs() {
        persons.insert(nord());
        persons.insert(ost());

        assertThat(persons.refOnPage(PAGE_OF_NORD)).contains(NORD);
        assertThat(persons.refOnPage(4711)).isEmpty();
    }

    @Test
    void findsTheAssignmentsOfOneWorkerToOnePerson() {
        StaffAssignment former = new StaffAssignment(
                UUID.randomUUID(),
                NORD,
                KOORDINATOR_A,
                "Flytting",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                true,
                new Revision(3));
        StaffAssignment present = assignment(NORD, KOORDINATOR_A);
        persons.insert(former);
        persons.insert(present);
        persons.insert(assignment(NORD, SOSIONOM_D));
        persons.insert(assignment(OST, KOORDINATOR_A));

        assertThat(persons.assignments(NORD, KOORDINATOR_A)).containsExactlyInAnyOrder(former, present);
    }

    @Test
    void needsOneStatementForEachQuestion() {
        persons.insert(nord());
        for (int i = 0; i < 10; i++) {
            persons.insert(assignment(NORD, KOORDINATOR_A));
        }

        assertThat(statementsOf(() -> persons.find(NORD))).isOne();
        assertThat(statementsOf(() -> persons.refOnPage(PAGE_OF_NORD))).isOne();
        assertThat(statementsOf(() -> persons.assignments(NORD, KOORDINATOR_A))).isOne();
    }

    private int statementsOf(Runnable work) {
        statements.reset();
        work.run();
        return statements.snapshot().app();
    }
}
