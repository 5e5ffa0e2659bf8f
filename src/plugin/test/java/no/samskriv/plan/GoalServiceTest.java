package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class GoalServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void keepsTheReasonInThePersonsVoice() {
        site.add(drums());
        site.currentUser.signIn(FakeUsers.NORD);

        Goal after = why(drums(), Patch.to(own("Da er jeg trommis.", CaptureMode.OWN_LOGIN)));

        assertThat(after.why()).extracting(VoiceText::text).isEqualTo("Da er jeg trommis.");
        assertThat(site.goals.get(drums().id())).isEqualTo(after);
        assertThat(Problems.of(() -> why(after, Patch.to(new TextInput("Mestring", Voice.SHARED, null, false)))))
                .isEqualTo(Problems.invalid("why.voice", "not-a-choice", "PERSON"));
    }

    @Test
    void savesAGoalAndItsReasonTogether() {
        NewGoal input = new NewGoal(
                GoalType.RECOVERY,
                GoalStatus.DREAM,
                own("Trommer", CaptureMode.TOGETHER),
                Optional.of(own("Da er jeg trommis.", CaptureMode.TOGETHER)));

        Goal added = site.goals.add(NORD, ID, input).entity();

        assertThat(site.goals.get(ID)).isEqualTo(added);
        assertThat(added.why()).extracting(VoiceText::text).isEqualTo("Da er jeg trommis.");
    }

    @Test
    void readsBackWordsWithoutChangingWhoWroteThem() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());

        TextInput same = own(voices().title().text(), CaptureMode.RECALLED, true);
        Goal after = title(voices(), same);

        assertThat(after.title()).isEqualTo(voices().title().readBack(KOORDINATOR_A, site.now.instant()));
        assertThat(site.goals.get(voices().id())).isEqualTo(after);
    }

    @Test
    void leavesThePersonsConfirmedWordsOnThePlan() {
        site.add(breakfast());

        assertThat(Problems.of(() -> remove(breakfast(), false)))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));
        assertThat(site.planStore.of(NORD).goals()).containsExactly(breakfast());
    }

    @Test
    void takesConfirmedWordsAwayWhenTheirOwnerIsThereAndAgrees() {
        site.add(breakfast());

        assertThat(remove(breakfast(), true).removed()).isTrue();
        assertThat(site.planStore.of(NORD).goals()).isEmpty();
    }

    @Test
    void letsThePersonTakeAwayWhatIsTheirs() {
        site.add(breakfast());
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(remove(breakfast(), false).removed()).isTrue();
    }

    @Test
    void takesRecalledWordsAwayWithoutFurtherAsking() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());

        assertThat(remove(voices(), false).removed()).isTrue();
    }

    @Test
    void putsAGoalBack() {
        site.add(breakfast());
        Goal removed = remove(breakfast(), true);

        Goal back = site.goals.change(
                removed.id(),
                new GoalChange(
                        Optional.empty(), Patch.absent(), Optional.empty(), Patch.absent(), Optional.of(false), false),
                removed.revision());

        assertThat(site.planStore.of(NORD).goals()).containsExactly(back);
        assertThat(back.title()).isEqualTo(breakfast().title());
    }

    @Test
    void clearsAConfirmedReasonOnlyWithItsOwnersConsent() {
        site.add(drums());
        Goal withWhy = why(drums(), Patch.to(own("Da er jeg trommis.", CaptureMode.TOGETHER)));

        assertThat(Problems.of(() -> why(withWhy, Patch.to(null))))
                .isEqualTo(new Problem.RuleBroken("confirmed-words-stay"));

        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(why(withWhy, Patch.to(null)).why()).isNull();
        assertThat(site.goals.get(drums().id()).why()).isNull();
    }

    @Test
    void movesAGoalBeforeAnother() {
        site.add(breakfast(), drums());

        move(drums(), breakfast().id());

        assertThat(site.planStore.of(NORD).goals())
                .extracting(Goal::id)
                .containsExactly(drums().id(), breakfast().id());
    }

    @Test
    void claimsNothingForAChangeThatChangesNothing() {
        site.add(drums());
        GoalChange same = new GoalChange(Optional.empty(), Optional.of(drums().status()));

        assertThat(site.goals.change(drums().id(), same, Revision.FIRST)).isEqualTo(drums());
        assertThat(site.changes.historyOf(drums().id())).hasSize(1);
    }

    @Test
    void letsTheServiceSayWhatItWantsItself() {
        TextInput ours = new TextInput("Stabil søvn", Voice.PROFESSIONAL, null, false);
        NewGoal input = new NewGoal(GoalType.TREATMENT, GoalStatus.IN_PROGRESS, ours);

        assertThat(site.goals.add(NORD, ID, input).entity().title().voice()).isEqualTo(Voice.PROFESSIONAL);
        assertThat(Problems.of(() -> site.goals.add(
                        NORD,
                        UUID.randomUUID(),
                        new NewGoal(GoalType.TREATMENT, GoalStatus.DREAM, own("Ro", CaptureMode.TOGETHER)))))
                .isEqualTo(Problems.invalid("title.voice", "not-a-choice", "PROFESSIONAL, SHARED"));

        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(Problems.of(() -> site.goals.add(NORD, UUID.randomUUID(), input)))
                .isEqualTo(new Problem.RuleBroken("service-goal"));
    }

    private Goal remove(Goal goal, boolean agreed) {
        return site.goals.change(goal.id(), GoalChange.removal(agreed), goal.revision());
    }

    private Goal title(Goal goal, TextInput title) {
        return site.goals.change(goal.id(), new GoalChange(Optional.of(title), Optional.empty()), goal.revision());
    }

    private Goal why(Goal goal, Patch<TextInput> why) {
        return site.goals.change(
                goal.id(),
                new GoalChange(Optional.empty(), why, Optional.empty(), Patch.absent(), Optional.empty(), false),
                goal.revision());
    }

    private Goal move(Goal goal, UUID before) {
        return site.goals.change(
                goal.id(),
                new GoalChange(
                        Optional.empty(), Patch.absent(), Optional.empty(), Patch.to(before), Optional.empty(), false),
                goal.revision());
    }

    private static TextInput own(String text, CaptureMode mode) {
        return own(text, mode, false);
    }

    private static TextInput own(String text, CaptureMode mode, boolean confirmed) {
        return new TextInput(text, Voice.PERSON, mode, confirmed);
    }
}
