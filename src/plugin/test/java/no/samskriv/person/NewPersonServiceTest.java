package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class NewPersonServiceTest {
    private static final long EXISTING = 1700;

    private People people;

    @BeforeEach
    void open(TestDatabase database) {
        people = new People(database);
        people.addTeam();
        people.signIn(SOSIONOM_D);
    }

    @Test
    void makesAPageThatTheTeamAndThePersonSeeAndNobodyElse() {
        Person person = begin(NORD, List.of(), PageChoice.NEW);

        long page = person.page().orElseThrow();
        assertThat(people.site.personPages.readers(page)).contains(Set.of(LEDER, KOORDINATOR_A, SOSIONOM_D, NORD));
        assertThat(people.site.pages.find(SPACE, person.ref().value())).hasValue(page);
        assertThat(people.site.personPages.body(page)).isEqualTo("<ac:structured-macro ac:name=\"individual-plan\"/>");
    }

    @Test
    void letsWhoeverTakesThePersonInCoordinateAndWriteAtOnce() {
        Person person = begin(null, List.of(), PageChoice.NEW);

        assertThat(person.status()).isEqualTo(PersonStatus.NEW);
        assertThat(person.coordinator()).isEqualTo(SOSIONOM_D);
        assertThat(people.site.access.allows(person.ref(), Section.PLAN, Verb.WRITE))
                .isTrue();
        assertThat(people.site.accessLog.of(person.ref()))
                .singleElement()
                .matches(entry -> entry.actor().equals(SOSIONOM_D) && entry.verb() == Verb.WRITE);
        assertThat(people.site.changes.historyOf(person.ref())).hasSize(2);
    }

    @Test
    void makesTheFirstWorkerCoordinatorWhenTheOneWhoBeginsIsNoWorker() {
        Person person = begin(null, List.of(KOORDINATOR_A, LEDER), PageChoice.NEW);

        assertThat(person.coordinator()).isEqualTo(KOORDINATOR_A);
        assertThat(people.site.personStore.assignments(person.ref()))
                .extracting(StaffAssignment::user)
                .containsExactly(KOORDINATOR_A, LEDER);
        assertThat(people.site.access.allows(person.ref(), Section.PERSON, Verb.READ))
                .isFalse();
    }

    @Test
    void keepsTheTeamLockedMeanwhile() {
        begin(null, List.of(), PageChoice.NEW);

        assertThat(people.locks.taken()).containsExactly("team." + TEAM);
    }

    @Test
    void takesNobodyFromOutsideTheTeamAsAWorker() {
        assertThat(refusal(null, List.of(SOSIONOM_D, ERFARING_C), PageChoice.NEW))
                .isEqualTo(Problems.invalid("workers", "not-in-team"));
    }

    @Test
    void takesNoWorkersAccountForThePersons() {
        assertThat(refusal(SOSIONOM_D, List.of(), PageChoice.NEW))
                .isEqualTo(Problems.invalid("account", "account-is-worker"));
    }

    @Test
    void isForTheTeamAlone() {
        people.signIn(FREMMED);

        assertThat(refusal(null, List.of(), PageChoice.NEW)).isEqualTo(new Problem.NotFound());
        NewPerson named = new NewPerson("Ny", null, List.of(), PageChoice.NEW, TEAM);
        assertThat(Problems.of(() -> people.newcomers.begin(UUID.randomUUID(), named)))
                .isEqualTo(new Problem.NotFound());
        assertThat(people.site.personStore.ofTeam(TEAM)).isEmpty();
    }

    @Test
    void asksWhichTeamOfSomebodyWhoIsInTwo() {
        UUID other = UUID.randomUUID();
        people.add(new TeamMember(
                UUID.randomUUID(),
                other,
                SOSIONOM_D,
                Set.of(MemberRole.STAFF),
                null,
                null,
                people.site.now.today(),
                null,
                Revision.FIRST));

        assertThat(refusal(null, List.of(), PageChoice.NEW)).isEqualTo(Problems.invalid("team", "missing"));
    }

    @Test
    void leavesNothingBehindWhenThePageCannotBeMade() {
        people.site.users.forgetEverybody();

        assertThatThrownBy(() -> begin(null, List.of(), PageChoice.NEW)).isInstanceOf(IllegalArgumentException.class);

        assertThat(people.site.personStore.ofTeam(TEAM)).isEmpty();
        assertThat(people.site.personStore.assignmentsOf(SOSIONOM_D)).isEmpty();
    }

    @Test
    void linksAPageThatIsThereAndGivesItToTheTeam() {
        people.site.personPages.add(SPACE, "Gammel side", EXISTING, SOSIONOM_D, ERFARING_C);

        Person person = begin(NORD, List.of(), existing(EXISTING, 2));

        assertThat(person.page()).contains(EXISTING);
        assertThat(people.site.personPages.readers(EXISTING)).contains(Set.of(LEDER, KOORDINATOR_A, SOSIONOM_D, NORD));
        assertThat(refusal(null, List.of(), existing(EXISTING, 4))).isEqualTo(new Problem.RuleBroken("page-taken"));
    }

    @Test
    void saysHowManySeeAPageBeforeItIsLinked() {
        people.site.personPages.add(SPACE, "Gammel side", EXISTING, SOSIONOM_D, ERFARING_C);

        assertThat(refusal(null, List.of(), existing(EXISTING, -1)))
                .isEqualTo(new Problem.RuleBroken("page-readers", "2"));
    }

    @Test
    void linksNoPageThatEverybodySees() {
        people.site.personPages.add(SPACE, "Åpen side", EXISTING);
        people.site.pages.show(EXISTING, SOSIONOM_D);

        assertThat(refusal(null, List.of(), existing(EXISTING, 0))).isEqualTo(new Problem.RuleBroken("page-is-open"));
    }

    @Test
    void linksNoPageThatTheUserMayNotChange() {
        people.site.personPages.add(SPACE, "Låst side", EXISTING, SOSIONOM_D);
        people.site.pages.protect(EXISTING);

        assertThat(refusal(null, List.of(), existing(EXISTING, 1)))
                .isEqualTo(Problems.invalid("page.existing", "page-not-yours"));
    }

    @Test
    void linksNoPageOfAnotherSpace() {
        people.site.spaces.add("ANNET", "Et annet område");
        people.site.personPages.add("ANNET", "Siden", EXISTING, SOSIONOM_D);

        assertThat(refusal(null, List.of(), existing(EXISTING, 1)))
                .isEqualTo(Problems.invalid("page.existing", "page-elsewhere"));
    }

    @Test
    void drawsAnotherReferenceWhenOneIsTaken() {
        PersonRef first = new References(new Random(7), ref -> false).draw();
        people.site.personPages.add(SPACE, first.value(), EXISTING, ERFARING_C);

        assertThat(begin(null, List.of(), PageChoice.NEW).ref()).isNotEqualTo(first);
    }

    private Person begin(UserRef account, List<UserRef> workers, PageChoice page) {
        NewPerson input = new NewPerson("Ny", account, workers, page, null);
        return people.newcomers.begin(UUID.randomUUID(), input).entity().person();
    }

    private Problem refusal(UserRef account, List<UserRef> workers, PageChoice page) {
        return Problems.of(() -> begin(account, workers, page));
    }

    private static PageChoice existing(long page, int readers) {
        return new PageChoice(new PageChoice.Existing(page, readers));
    }
}
