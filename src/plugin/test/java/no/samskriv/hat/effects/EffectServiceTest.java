package no.samskriv.hat.effects;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.hat.TalkedHat;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.SampleGoals;
import no.samskriv.storage.Change;
import no.samskriv.storage.FieldChange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class EffectServiceTest {
    private static final UUID GOAL = SampleGoals.breakfast().id();
    private static final UUID GOAL_OF_OST = SampleGoals.voices().id();

    private TalkedHat hat;
    private EffectService effects;

    @BeforeEach
    void talk(TestDatabase database) {
        hat = new TalkedHat(database);
        effects = hat.effects();
        hat.site.currentUser.signIn(ERFARING_C);
    }

    @Test
    void isAskedAboutFourWeeksAfterTheMeetingUnlessNothingWasChanged() {
        assertThat(added(said(EffectType.LANGUAGE_CHANGED)).followUpOn()).isEqualTo(TalkedHat.DAY.plusDays(28));
        assertThat(added(said(EffectType.NOTHING)).followUpOn()).isNull();
    }

    @Test
    void sentTwiceIsThereOnce() {
        UUID id = UUID.randomUUID();
        effects.add(hat.ofNord.id(), id, said(EffectType.NOTHING));
        assertThat(effects.add(hat.ofNord.id(), id, said(EffectType.NOTHING)).isNew())
                .isFalse();
        assertThat(effects.of(hat.ofNord.id())).hasSize(1);
    }

    @Test
    void isNeverSaidInTheVoiceOfThePerson() {
        TextInput own = new TextInput("Jeg vil det.", Voice.PERSON, CaptureMode.TOGETHER, false);
        assertInvalid("text.voice", () -> added(text(EffectType.ACTION_CHANGED, own)));
    }

    @Test
    void whatItProposesToChangeStandsOnThePlanOfThePersonItIsAbout() {
        assertInvalid("goal", () -> added(about(GOAL_OF_OST)));
        Effect effect = added(about(GOAL));
        assertThat(effect.proposal()).isEqualTo(Proposal.ASKED);
        assertThat(hat.site.goals.get(GOAL).title())
                .isEqualTo(SampleGoals.breakfast().title());
    }

    @Test
    void onlyThePersonAnswersOrSaysSoTogetherWithAWorkerAndTheHistoryKeepsHow() {
        Effect effect = added(about(GOAL));
        assertBroken("proposal-person-answers", () -> change(effect, answer(Proposal.ACCEPTED, false)));

        Effect together = change(effect, answer(Proposal.ACCEPTED, true));
        assertThat(together.proposal()).isEqualTo(Proposal.ACCEPTED);
        assertThat(how(effect)).contains("TOGETHER");

        hat.site.currentUser.signIn(NORD);
        assertThat(change(together, answer(Proposal.DECLINED, false)).proposal())
                .isEqualTo(Proposal.DECLINED);
        assertThat(how(effect)).contains("OWN_LOGIN");
    }

    @Test
    void anotherProposalIsAskedAgain() {
        Effect answered = change(added(about(GOAL)), answer(Proposal.ACCEPTED, true));
        hat.site.add(SampleGoals.drums());
        assertThat(change(answered, about(SampleGoals.drums().id())).proposal()).isEqualTo(Proposal.ASKED);
    }

    @Test
    void thePersonWritesNothingInTheNameOfTheTeam() {
        Effect effect = added(said(EffectType.ACTION_CHANGED));
        hat.site.currentUser.signIn(NORD);
        assertBroken("team-talk-is-the-teams", () -> change(effect, result(EffectResult.DONE)));
        assertBroken("team-talk-is-the-teams", () -> effects.remove(effect.id(), effect.revision()));
        assertBroken("team-talk-is-the-teams", () -> added(said(EffectType.NOTHING)));
        assertThat(change(effect, noticed(Noticed.YES)).noticed()).isEqualTo(Noticed.YES);
    }

    @Test
    void whoeverSavesLateSavesNothing() {
        Effect effect = added(said(EffectType.ACTION_CHANGED));
        change(effect, result(EffectResult.DONE));
        assertThatThrownBy(() -> change(effect, result(EffectResult.NO)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Stale.class));
        assertThat(effects.get(effect.id()).result()).isEqualTo(EffectResult.DONE);
    }

    @Test
    void whoDoesNotWorkWithThePersonFindsNothing() {
        Effect effect = added(said(EffectType.ACTION_CHANGED));
        hat.site.currentUser.signIn(SOSIONOM_D);
        assertNotFound(() -> effects.get(effect.id()));
        assertNotFound(() -> effects.of(hat.ofNord.id()));
        assertNotFound(() -> added(said(EffectType.NOTHING)));
        assertNotFound(() -> change(effect, result(EffectResult.DONE)));
    }

    @Test
    void whatWasTakenAwayIsGoneFromEverywhereButTheHistory() {
        Effect effect = added(said(EffectType.ACTION_CHANGED));
        effects.remove(effect.id(), effect.revision());
        assertNotFound(() -> effects.get(effect.id()));
        assertThat(effects.told(hat.content(KOORDINATOR_A))).isEmpty();
        assertThat(hat.site.changes.historyOf(effect.id())).hasSize(2);
    }

    private Effect added(EffectChange input) {
        return effects.add(hat.ofNord.id(), UUID.randomUUID(), input).entity();
    }

    private Effect change(Effect effect, EffectChange change) {
        return effects.change(effect.id(), change, effect.revision());
    }

    private Optional<String> how(Effect effect) {
        Change last = hat.site.changes.historyOf(effect.id()).get(0);
        return last.fields().stream()
                .filter(field -> field.field().equals("answered"))
                .findFirst()
                .map(FieldChange::after);
    }

    private static EffectChange said(EffectType type) {
        return change(Optional.of(type), Patch.absent(), Patch.absent(), Optional.empty(), false, Patch.absent());
    }

    private static EffectChange text(EffectType type, TextInput text) {
        return change(Optional.of(type), Patch.to(text), Patch.absent(), Optional.empty(), false, Patch.absent());
    }

    private static EffectChange about(UUID goal) {
        return change(
                Optional.of(EffectType.GOAL_CHANGED),
                Patch.absent(),
                Patch.to(goal),
                Optional.empty(),
                false,
                Patch.absent());
    }

    private static EffectChange answer(Proposal answer, boolean agreed) {
        return change(Optional.empty(), Patch.absent(), Patch.absent(), Optional.of(answer), agreed, Patch.absent());
    }

    private static EffectChange result(EffectResult result) {
        return change(Optional.empty(), Patch.absent(), Patch.absent(), Optional.empty(), false, Patch.to(result));
    }

    private static EffectChange noticed(Noticed noticed) {
        return new EffectChange(
                Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                false,
                Patch.absent(),
                Patch.absent(),
                Patch.to(noticed));
    }

    private static EffectChange change(
            Optional<EffectType> type,
            Patch<TextInput> text,
            Patch<UUID> goal,
            Optional<Proposal> proposal,
            boolean agreed,
            Patch<EffectResult> result) {
        return new EffectChange(
                type, text, goal, Patch.absent(), proposal, agreed, Patch.absent(), result, Patch.absent());
    }

    private static void assertInvalid(String field, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo(field))));
    }

    private static void assertBroken(String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(Problem.RuleBroken.class, broken -> assertThat(broken.code())
                        .isEqualTo(code)));
    }

    private static void assertNotFound(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOf(Problem.NotFound.class));
    }
}
