package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.storage.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class RepeatedGoalTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;
    private GoalService goals;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        goals = site.goals;
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void givesARepeatTheGoalThatIsThere() {
        Goal first = add(ID, "Jeg vil sove.").entity();

        assertThat(add(ID, "noe annet")).isEqualTo(new Added<>(first, false));
        assertThat(site.planStore.of(NORD).goals()).containsExactly(first);
    }

    /** Whoever looks for the goal, finds none, and is then overtaken by their own repeat. */
    @Test
    void givesARepeatAtTheSameMomentTheGoalThatIsThere() {
        AtomicBoolean overtaken = new AtomicBoolean();
        Now overtakenBeforeSaving = () -> {
            if (overtaken.compareAndSet(false, true)) {
                CompletableFuture.runAsync(() -> add(ID, "Jeg vil sove.")).join();
            }
            return site.now.instant();
        };
        GoalService slow = new GoalService(
                site.access,
                site.persons,
                site.goalStore,
                site.changes,
                site.drafts,
                site.inTransaction,
                overtakenBeforeSaving);

        // on a page that is shown: a save without one waits for the other's row in the log
        site.plans.planOf(NORD, Via.PAGE);

        Added<Goal> added = slow.add(NORD, ID, newGoal("Jeg vil sove."));

        assertThat(added).isEqualTo(new Added<>(goals.get(ID), false));
        assertThat(site.planStore.of(NORD).goals()).hasSize(1);
    }

    @Test
    void hidesAnIdThatSomebodyElseHasUsed() {
        add(ID, "Jeg vil sove.");
        site.currentUser.signIn(SOSIONOM_D);

        assertThat(Problems.of(() -> add(ID, "Jeg vil sove."))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void hidesAnIdThatIsUsedForAnotherPerson() {
        site.add(ost(), KOORDINATOR_A);
        add(ID, "Jeg vil sove.");

        assertThat(Problems.of(() -> goals.add(OST, ID, newGoal("Eg vil sove."))))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void hidesAnIdThatIsUsedForSomethingElse() {
        site.inTransaction.run(
                () -> site.changes.begin(new Subject(NORD, ID, "STEP"), KOORDINATOR_A, site.now.instant()));

        assertThat(Problems.of(() -> add(ID, "Jeg vil sove."))).isEqualTo(new Problem.NotFound());
    }

    private Added<Goal> add(UUID id, String text) {
        return goals.add(NORD, id, newGoal(text));
    }

    private static NewGoal newGoal(String text) {
        TextInput title = new TextInput(text, Voice.PERSON, CaptureMode.TOGETHER, false);
        return new NewGoal(GoalType.RECOVERY, GoalStatus.IN_PROGRESS, title);
    }
}
