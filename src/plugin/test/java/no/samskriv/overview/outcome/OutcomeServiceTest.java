package no.samskriv.overview.outcome;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.progress.Move;
import no.samskriv.trust.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has come of the plans of those whom Koordinator A works with. */
@ExtendWith(OnH2.class)
final class OutcomeServiceTest {
    private static final Instant LAST_MONTH = Instant.parse("2026-10-20T08:00:00Z");
    private static final Instant LAST_WINTER = Instant.parse("2026-02-20T08:00:00Z");

    private OutcomeSite all;
    private StatementCounter statements;

    @BeforeEach
    void open(TestDatabase database) {
        all = new OutcomeSite(database);
        statements = database.database().statements();
    }

    @Test
    void onlyWhoHasSaidSoIsCounted() {
        all.reaches(all.person(1, KOORDINATOR_A), LAST_MONTH);

        assertThat(outcome().worksWith()).isEqualTo(1);
        assertThat(outcome().counted()).isZero();
        assertThat(outcome().inYear(Move.Kind.REACHED)).isZero();
        assertThat(page()).contains("Ingen av dem har sagt ja").doesNotContain("<table");
    }

    @Test
    void whatMovedIsCountedInThreeMonthsAndInAYear() {
        PersonRef person = all.person(1, KOORDINATOR_A);
        all.agrees(person);
        all.reaches(person, LAST_MONTH);
        all.reaches(person, LAST_WINTER);
        all.site.add(OutcomeSite.goal(person, GoalStatus.IN_PROGRESS));

        assertThat(outcome().recently(Move.Kind.REACHED)).isEqualTo(1);
        assertThat(outcome().inYear(Move.Kind.REACHED)).isEqualTo(2);
        assertThat(outcome().underWay()).isEqualTo(1);
        assertThat(page()).contains("Mål de er i gang med nå: 1").doesNotContain("Person 1", "P-0001", "Noe eget");
    }

    @Test
    void aYesThatIsTakenBackCountsNoMore() {
        PersonRef person = all.person(1, KOORDINATOR_A);
        Consent consent = all.agrees(person);
        assertThat(outcome().counted()).isEqualTo(1);

        Consent gone = consent.withdrawn(new Consent.Withdrawal(all.site.now.instant(), KOORDINATOR_A, null));
        all.site.consentStore.save(gone);

        assertThat(outcome().counted()).isZero();
    }

    @Test
    void nobodyCountsWhatTheyMayNotRead() {
        all.agrees(all.person(1, SOSIONOM_D));
        PersonRef blocked = all.person(2, KOORDINATOR_A);
        all.agrees(blocked);

        assertThat(outcome().worksWith()).isEqualTo(1);
        assertThat(outcome().counted()).isEqualTo(1);
        all.site.currentUser.signIn(LEDER);
        assertThat(outcome().worksWith()).isZero();
        assertThat(outcome().counted()).isZero();
        assertThat(page()).contains("Du arbeider ikke selv med noen");
    }

    @Test
    void whoeverNeitherCoordinatesNorLeadsFindsNothing() {
        all.site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(this::outcome)).isInstanceOf(Problem.NotFound.class);
        all.site.currentUser.signIn(FREMMED);
        assertThat(Problems.of(this::outcome)).isInstanceOf(Problem.NotFound.class);
        all.site.currentUser.signIn(KOORDINATOR_A);
        assertThat(Problems.of(() -> all.outcomes.of(new UUID(9, 9), Via.PAGE))).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void thoseWhoAreCountedHaveItInTheirLog() {
        PersonRef person = all.person(1, KOORDINATOR_A);
        all.agrees(person);

        outcome();

        assertThat(all.site.accessLog.shown(
                        new UUID(1, 1).toString(),
                        KOORDINATOR_A,
                        all.site.now.instant().minusSeconds(60)))
                .hasSize(1);
    }

    @Test
    void aHundredCostNoMoreStatementsThanTwo() {
        for (int i = 1; i <= 2; i++) {
            all.agrees(all.person(i, KOORDINATOR_A));
        }
        outcome();
        int few = counted();
        for (int i = 3; i <= 40; i++) {
            PersonRef person = all.person(i, KOORDINATOR_A);
            all.agrees(person);
            all.reaches(person, LAST_MONTH);
        }
        outcome();

        assertThat(counted()).isEqualTo(few);
    }

    /** With what the log has had to take already. */
    private int counted() {
        statements.reset();
        outcome();
        return Math.toIntExact(statements.snapshot().app());
    }

    private Outcome outcome() {
        return all.outcomes.of(TEAM, Via.REST);
    }

    private String page() {
        return all.fragment.page(all.outcomes.of(TEAM, Via.REST)).html();
    }
}
