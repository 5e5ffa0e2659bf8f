package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.VEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.Goal;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.trust.Consent;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnH2.class)
final class DemoServiceTest {
    private static final List<PersonRef> EVERYBODY = List.of(NORD, SOR, OST, VEST);

    private final FakeLocks locks = new FakeLocks();
    private TestSite site;
    private DemoService demo;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        demo = DemoServices.over(site, locks);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
    }

    @Test
    void seedsATeamFourPersonsAndTheirGoals() {
        demo.seed();

        assertThat(site.teamStore.find(SamplePersons.TEAM)).contains(SamplePersons.recoveryTeam());
        assertThat(site.teamStore.members(SamplePersons.TEAM)).hasSize(7);
        assertThat(EVERYBODY).allSatisfy(person -> {
            assertThat(site.personStore.find(person)).get().matches(Person::demo, "is flagged as demo");
            assertThat(site.planStore.of(person).goals()).isNotEmpty();
        });
    }

    @Test
    void givesEachPersonThePageTitledByReference() {
        site.pages.add("RECO", "P-0001", 1001);

        demo.seed();

        assertThat(site.personStore.refOnPage(1001)).contains(NORD);
        assertThat(site.personStore.find(SOR)).get().extracting(Person::pageId).isNull();
    }

    @Test
    void letsTheCoordinatorWorkAtOnce() {
        site.pages.add("RECO", "P-0001", 1001);
        site.pages.show(1001, KOORDINATOR_A);
        demo.seed();

        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(site.plans.planOf(NORD, Via.PAGE).goals()).hasSize(3);
        assertThat(site.plans.planOf(NORD, Via.PAGE).mayWrite()).isTrue();
    }

    @Test
    void leavesGoalsThatCanBeChanged() {
        demo.seed();

        for (Goal goal : site.planStore.of(NORD).goals()) {
            assertThat(site.changes.historyOf(goal.id())).singleElement().satisfies(change -> {
                assertThat(change.revision()).isEqualTo(goal.revision());
                assertThat(change.subject().kind()).isEqualTo("GOAL");
            });
        }
    }

    @Test
    void leavesSeventeenActionsAndOneSentenceNobodyHasReadBack() {
        demo.seed();

        List<PlanStore.Content> plans =
                EVERYBODY.stream().map(site.planStore::of).toList();

        assertThat(plans).flatExtracting(PlanStore.Content::actions).hasSize(17);
        assertThat(plans)
                .flatExtracting(PlanStore.Content::goals)
                .filteredOn(goal -> goal.title().isUnconfirmed())
                .singleElement()
                .extracting(Goal::person)
                .isEqualTo(OST);
    }

    @Test
    void tellsOfNothingThatHasNotHappenedYet() {
        demo.seed();

        assertThat(EVERYBODY).allSatisfy(person -> assertThat(site.changes.historyOf(person))
                .allSatisfy(change -> assertThat(change.at()).isBefore(site.now.instant())));
        assertThat(EVERYBODY)
                .allSatisfy(person -> assertThat(site.planStore.of(person).actions())
                        .allSatisfy(action -> assertThat(action.statusOn()).isBeforeOrEqualTo(site.now.today())));
    }

    @Test
    void letsInWhomNordHasSaidYesToAndNobodyElse() {
        demo.seed();

        assertThat(site.admission.guests(EVERYBODY))
                .containsOnly(entry(
                        NORD,
                        Set.of(SOSTER_NORD, site.users.byLoginName("nav-h").orElseThrow())));
        assertThat(EVERYBODY)
                .flatExtracting(site.participantStore::of)
                .filteredOn(participant -> participant.account() != null)
                .hasSize(2);
    }

    @Test
    void leavesNineConsentsOneTakenBackAndOneThatEndsSoon() {
        demo.seed();

        assertThat(EVERYBODY).flatExtracting(site.consentStore::of).hasSize(9).allSatisfy(consent -> {
            assertThat(consent.validTo()).isBefore(consent.validFrom().plusMonths(Consent.MONTHS));
            assertThat(consent.registeredAt()).isBefore(site.now.instant());
        });
        assertThat(EVERYBODY)
                .flatExtracting(site.consentStore::of)
                .filteredOn(consent -> consent.withdrawal() != null)
                .singleElement()
                .extracting(Consent::person)
                .isEqualTo(SOR);
        assertThat(site.consentStore.of(OST))
                .singleElement()
                .matches(consent -> consent.validTo().equals(LocalDate.parse("2026-12-04")), "ends in two weeks");
        assertThat(EVERYBODY)
                .flatExtracting(site.taskStore::open)
                .filteredOn(task -> task.kind() == TaskKind.REPEAT_CONSENT)
                .singleElement()
                .extracting(Task::person)
                .isEqualTo(VEST);
    }

    @Test
    void leavesANightWithEmergencyAccessThatWasToldAndGoneThrough() {
        demo.seed();

        assertThat(site.markStore.of(NORD, MarkKind.EMERGENCY)).singleElement().satisfies(night -> {
            assertThat(night.from()).isEqualTo(Instant.parse("2026-09-16T00:10:00Z"));
            assertThat(night.reviewedBy()).isEqualTo(KOORDINATOR_A);
        });
        assertThat(site.taskStore.of(NORD))
                .filteredOn(task ->
                        task.kind() == TaskKind.TELL_ABOUT_EMERGENCY || task.kind() == TaskKind.REVIEW_EMERGENCY)
                .hasSize(2)
                .noneMatch(Task::isOpen);
        assertThat(site.accessLog.of(NORD)).hasSize(3);
        assertThat(site.settingStore.lines(Setting.DUTY_GROUPS)).containsExactly("samskriv-vakt");
    }

    @Test
    void seedsOnceHoweverOftenItIsAsked() {
        demo.seed();
        List<Goal> goals = site.planStore.of(NORD).goals();

        demo.seed();

        assertThat(site.planStore.of(NORD).goals()).isEqualTo(goals);
        assertThat(site.teamStore.members(SamplePersons.TEAM)).hasSize(7);
        assertThat(locks.taken()).containsExactly("demo", "demo");
    }

    @ParameterizedTest(name = "on {0} from {1}")
    @CsvSource({
        "2026-11-22T10:00:00Z, 2026-11-17",
        "2026-11-17T10:00:00Z, 2026-11-17",
        "2026-11-16T22:59:59Z, 2026-11-10",
        "2026-11-16T23:00:00Z, 2026-11-17"
    })
    void isAnchoredAtTheLatestTuesday(String now, LocalDate tuesday) {
        site.now.set(now);

        demo.seed();

        assertThat(site.personStore.assignments(NORD, KOORDINATOR_A))
                .singleElement()
                .extracting(StaffAssignment::from)
                .isEqualTo(tuesday.minusWeeks(26));
        assertThat(savedOn(site.planStore.of(NORD).goals().get(1))).isEqualTo(tuesday.minusDays(6));
    }

    @Test
    void refusesWhoeverIsNoSystemAdministrator() {
        site.currentUser.signIn(KOORDINATOR_A);

        assertRefused(new Problem.NotFound());
    }

    @Test
    void refusesAnAnonymousReader() {
        site.currentUser.signOut();

        assertRefused(new Problem.NotFound());
    }

    @Test
    void leavesNothingBehindInAWikiWithoutTheDemosUsers() {
        site.users.forgetEverybody();

        assertRefused(new Problem.RuleBroken("demo-needs-its-site"));
    }

    @Test
    void opensNothingToWhoeverSeededIt() {
        site.pages.add("RECO", "P-0001", 1001);
        site.pages.show(1001, ADMIN);

        demo.seed();

        assertThat(Problems.of(() -> site.plans.planOf(NORD, Via.PAGE))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void letsTheOneWithAnAccountWriteWithoutAPage() {
        demo.seed();
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(site.plans.planOf(NORD, Via.PAGE).own()).isTrue();
    }

    private void assertRefused(Problem problem) {
        assertThat(Problems.of(demo::seed)).isEqualTo(problem);
        assertThat(site.teamStore.find(SamplePersons.TEAM)).isEmpty();
        assertThat(site.personStore.find(NORD)).isEmpty();
    }

    private static LocalDate savedOn(Goal goal) {
        return goal.title().at().atZone(ZoneId.of("Europe/Oslo")).toLocalDate();
    }
}
