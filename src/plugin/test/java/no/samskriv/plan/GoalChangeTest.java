package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class GoalChangeTest {
    private static final Revision SECOND = new Revision(2);

    private TestSite site;
    private GoalService goals;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        goals = site.goals;
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void changesWhatIsNamedAndNothingElse() {
        site.add(drums());

        Goal after = changeStatus(Revision.FIRST, GoalStatus.REACHED);

        assertThat(after).isEqualTo(SampleGoals.changed(drums(), GoalStatus.REACHED, drums().title(), SECOND));
        assertThat(goals.get(drums().id())).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void letsAnyStatusFollowAnyOther(GoalStatus status) {
        site.add(drums());

        assertThat(changeStatus(Revision.FIRST, status).status()).isEqualTo(status);
    }

    @Test
    void refusesAStaleChangeAndChangesNothing() {
        site.add(drums());
        Goal first = changeStatus(Revision.FIRST, GoalStatus.IN_PROGRESS);

        assertThat(Problems.of(() -> changeStatus(Revision.FIRST, GoalStatus.SET_ASIDE)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(Problems.of(() -> changeStatus(new Revision(3), GoalStatus.SET_ASIDE)))
                .isEqualTo(new Problem.Stale(null));
        assertThat(goals.get(drums().id())).isEqualTo(first);
    }

    @Test
    void keepsConfirmedWordsFromBeingRecalledOver() {
        site.add(breakfast());

        assertThat(Problems.of(() -> change(breakfast(), own("Jeg vil spise.", CaptureMode.RECALLED))))
                .isEqualTo(new Problem.RuleBroken("recalled-over-confirmed"));
        assertThat(goals.get(breakfast().id())).isEqualTo(breakfast());
    }

    @Test
    void letsRecalledWordsBeRecalledBetterAndThenConfirmed() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());

        Goal recalled = change(voices(), own("Stemmene skal ikkje bestemme.", CaptureMode.RECALLED));
        assertThat(recalled.title().isConfirmed()).isFalse();

        Goal confirmed = change(recalled, own("Stemmene skal ikkje bestemme.", CaptureMode.TOGETHER));
        assertThat(confirmed.title().isConfirmed()).isTrue();
    }

    @Test
    void refusesAChangeOfNothing() {
        assertThat(Problems.of(() -> new GoalChange(Optional.empty(), Optional.empty())))
                .isEqualTo(Problems.invalid("body", "nothing-to-change"));
    }

    @Test
    void hasNoRecoveryGoalInAnotherVoice() {
        var ours = new TextInput("Økt mestring", Voice.SHARED, null, false)
                .captured(
                        "title",
                        450,
                        new TextInput.Writing(KOORDINATOR_A, false, site.now.instant(), nord().language()));

        assertThatThrownBy(() -> SampleGoals.changed(saying("Jeg vil sove.", 1), GoalStatus.DREAM, ours, SECOND))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Goal changeStatus(Revision seen, GoalStatus status) {
        return goals.change(drums().id(), new GoalChange(Optional.empty(), Optional.of(status)), seen);
    }

    private Goal change(Goal goal, TextInput title) {
        return goals.change(goal.id(), new GoalChange(Optional.of(title), Optional.empty()), goal.revision());
    }

    private static TextInput own(String text, CaptureMode mode) {
        return new TextInput(text, Voice.PERSON, mode, false);
    }
}
