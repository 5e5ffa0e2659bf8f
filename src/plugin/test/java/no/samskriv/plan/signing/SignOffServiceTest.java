package no.samskriv.plan.signing;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.ActionChange;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTermsChange;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalChange;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.entry.EntryInput;
import no.samskriv.plan.entry.EntryKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class SignOffServiceTest {
    private static final UUID ID = UUID.fromString("51900000-0000-4000-8000-000000000001");

    private Signing nord;
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Signing(database).ready();
        site = nord.site;
    }

    @Test
    void aYesKeepsWhatItWasSaidTo() {
        SignOff yes = nord.yes();

        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(site.signOffs.of(NORD)).containsExactly(yes);
        Version version = site.versionStore.of(PlanHead.idOf(NORD)).get(0);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.hash())
                .isEqualTo(yes.hash())
                .isEqualTo(nord.standing().hash());
        assertThat(AgreedText.parse(version.content()))
                .isEqualTo(nord.standing().agreed());
    }

    /** Must show 2, and INV-09: what was agreed is what counts. */
    @Test
    void aDayThatIsMovedMakesItOutdatedAndUndoingItMakesItActiveAgain() {
        nord.yes();

        nord.due(LocalDate.parse("2026-12-03"));
        assertThat(nord.status()).isEqualTo(PlanStatus.OUTDATED);
        assertThat(nord.standing().head().status()).isEqualTo(PlanStatus.ACTIVE);

        nord.due(application().due());
        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void howItGoesLeavesTheYesValid() {
        nord.yes();

        done();
        add(EntryKind.WIN, "Jeg var der hele timen.", null);
        add(EntryKind.RULER_ENTRY, "Fordi søster var her.", breakfast().id());
        goal(breakfast(), GoalStatus.REACHED, Optional.empty());
        nord.matters(Patch.to(Signing.said("Ro")), false);

        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void otherWordsMakeItOutdated() {
        nord.yes();

        goal(breakfast(), GoalStatus.IN_PROGRESS, Optional.of(Signing.said("Jeg vil spise frokost.")));

        assertThat(nord.status()).isEqualTo(PlanStatus.OUTDATED);
    }

    @Test
    void aNewGoalMakesItOutdatedAndTakingItOffMakesItActiveAgain() {
        nord.yes();
        Goal more = saying("Jeg vil bade.", 7);
        site.add(more);
        assertThat(nord.status()).isEqualTo(PlanStatus.OUTDATED);

        site.goals.change(more.id(), GoalChange.removal(true), Revision.FIRST);

        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
    }

    @Test
    void theNewestYesCounts() {
        nord.yes();
        nord.due(LocalDate.parse("2026-12-03"));
        SignOff second = nord.yes();
        assertThat(second.version()).isEqualTo(2);
        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);

        nord.due(application().due());
        assertThat(nord.status()).isEqualTo(PlanStatus.OUTDATED);
        assertThat(nord.yes().version()).isEqualTo(1);

        assertThat(nord.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(site.versionStore.of(PlanHead.idOf(NORD))).hasSize(2);
        assertThat(site.planStore.of(NORD).signed()).extracting(Version::number).isEqualTo(1);
    }

    @Test
    void nobodySaysYesToWhatTheyHaveNotSeen() {
        String seen = nord.standing().hash();
        nord.due(LocalDate.parse("2026-12-03"));

        assertThat(Problems.of(() -> site.signOffs.sign(NORD, ID, input(seen)))).isEqualTo(new Problem.Stale(null));
        assertThat(site.signOffs.of(NORD)).isEmpty();
    }

    @Test
    void sendingItTwiceAddsOne() {
        NewSignOff input = input(nord.standing().hash());
        Added<SignOff> first = site.signOffs.sign(NORD, ID, input);

        Added<SignOff> again = site.signOffs.sign(NORD, ID, input);

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new Added<>(first.entity(), false));
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> site.signOffs.sign(NORD, ID, input))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void wordsThatNobodyHasReadBackAreNamed() {
        Goal recalled = recalled();
        site.add(recalled);

        assertThat(Problems.of(nord::yes))
                .isEqualTo(new Problem.RuleBroken(
                        "texts-not-read-back",
                        List.of(new FieldError("goals/" + recalled.id() + "/title", "not-read-back"))));

        site.goals.change(
                recalled.id(),
                new GoalChange(
                        Optional.of(new TextInput(recalled.title().text(), Voice.PERSON, CaptureMode.RECALLED, true)),
                        Optional.empty()),
                Revision.FIRST);
        assertThat(nord.yes().answer()).isEqualTo(SignAnswer.AGREED);
    }

    @Test
    void notNowIsAnAnswerAndNoYes() {
        nord.to(PlanStatus.FOR_SIGNING);

        SignOff answer = with(SignAnswer.NOT_NOW, Signing.said("Ikke før jeg har sovet."));

        assertThat(site.signOffs.of(NORD)).containsExactly(answer);
        assertThat(nord.status()).isEqualTo(PlanStatus.IN_USE);
        assertThat(nord.standing().yes()).isEmpty();
    }

    @Test
    void notNowToWhatWasSignedOpensItAgain() {
        nord.yes();

        with(SignAnswer.NOT_NOW, null);

        assertThat(nord.status()).isEqualTo(PlanStatus.FOR_REVISION);
    }

    @Test
    void anotherYesNeverMakesAPlanSignedThatLacksSomething() {
        nord.yes();
        nord.due(LocalDate.parse("2026-12-03"));
        nord.review(null);

        nord.yes();

        assertThat(nord.status()).isEqualTo(PlanStatus.FOR_REVISION);
    }

    @Test
    void anAnswerOfAWorkersChangesNothing() {
        SignOff answer =
                nord.answer(SignAnswer.AGREED, SignMethod.OWN_LOGIN, Responsible.user(KOORDINATOR_A), null, null);

        assertThat(site.signOffs.of(NORD)).containsExactly(answer);
        assertThat(nord.status()).isEqualTo(PlanStatus.IN_USE);
        assertThat(Problems.of(() ->
                        nord.answer(SignAnswer.AGREED, SignMethod.OWN_LOGIN, Responsible.user(SOSIONOM_D), null, null)))
                .isEqualTo(Problems.invalid("signer.user", "signer-yourself"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"DECLINED", "CLOSED"})
    void nobodySignsWhatIsOver(PlanStatus status) {
        nord.to(status);

        assertThat(Problems.of(nord::yes)).isEqualTo(new Problem.RuleBroken("plan-not-open"));
    }

    @Test
    void strangersFindNothing() {
        nord.yes();
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> site.signOffs.of(NORD))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.signOffs.sign(NORD, ID, input("x")))).isEqualTo(new Problem.NotFound());
    }

    private static NewSignOff input(String hash) {
        return new NewSignOff(
                SignAnswer.AGREED, SignMethod.TOGETHER, hash, Responsible.PERSON, null, null, Optional.empty());
    }

    private SignOff with(SignAnswer answer, @Nullable TextInput remark) {
        return nord.answer(answer, SignMethod.TOGETHER, Responsible.PERSON, null, remark);
    }

    private void done() {
        ActionChange change = new ActionChange(Optional.of(ActionStatus.DONE), ActionTermsChange.NONE);
        site.actions.change(application().id(), change, Revision.FIRST);
    }

    private void goal(Goal goal, GoalStatus status, Optional<TextInput> title) {
        site.goals.change(goal.id(), new GoalChange(title, Optional.of(status)), Revision.FIRST);
    }

    private void add(EntryKind kind, String words, @Nullable UUID goal) {
        String field = kind.textFields().get(0);
        Map<String, Patch<String>> value = kind == EntryKind.RULER_ENTRY ? Map.of("value", Patch.to("7")) : Map.of();
        EntryInput input = new EntryInput(
                goal == null ? Patch.absent() : Patch.to(goal),
                Map.of(field.substring(field.indexOf('.') + 1), Patch.to(Signing.said(words))),
                value,
                Optional.empty(),
                Optional.empty(),
                false);
        site.entries.add(NORD, kind, UUID.randomUUID(), input);
    }

    private static Goal recalled() {
        VoiceText words = SampleGoals.words("Ein.", "nb", CaptureMode.RECALLED, KOORDINATOR_A, "2026-11-12T09:30:00Z");
        return new Goal(
                ID,
                drums().person(),
                GoalType.RECOVERY,
                GoalStatus.DREAM,
                words,
                null,
                9,
                false,
                KOORDINATOR_A,
                Revision.FIRST);
    }
}
