package no.samskriv.crisis.use;

import static no.samskriv.crisis.use.UsedPlan.CAT;
import static no.samskriv.crisis.use.UsedPlan.NORD;
import static no.samskriv.crisis.use.UsedPlan.POST;
import static no.samskriv.crisis.use.UsedPlan.SECRET;
import static no.samskriv.crisis.use.UsedPlan.TEA;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.Level;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.Action;
import no.samskriv.plan.Responsible;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CrisisUseServiceTest {
    private static final UserRef VAKT_N = FREMMED;

    private UsedPlan plan;

    @BeforeEach
    void seed(TestDatabase database) {
        plan = new UsedPlan(database);
    }

    @Test
    void aPlanIsInUseOnceWhoeverBeginsAndHoweverOften() {
        CrisisUse first = plan.begun();
        plan.signIn(KOORDINATOR_A);

        assertThat(plan.begun()).isEqualTo(first);
        assertThat(plan.uses.of(NORD, Via.REST)).containsExactly(first);
    }

    @Test
    void howItIsIsChangedInOneTouchWhileItGoesOn() {
        CrisisUse red = change(plan.begun(), level(Level.RED));

        assertThat(red.level()).isEqualTo(Level.RED);
        CrisisUse over = change(red, ended());
        assertBroken("crisis-use-over", () -> change(over, level(Level.GREEN)));
    }

    @Test
    void whenItEndsSomebodyOwesThePersonToGoThroughItWithinTwoWeeks() {
        CrisisUse over = change(plan.begun(), ended());

        LocalDate due = plan.site.now.today().plusDays(14);
        assertThat(over.reviewBy()).isEqualTo(due);
        assertThat(plan.site.taskStore.open(NORD))
                .extracting(Task::kind, Task::who, Task::due, Task::about)
                .containsExactly(tuple(TaskKind.REVIEW_CRISIS_PLAN, KOORDINATOR_A, due, over.id()));

        assertThat(change(over, reviewed()).reviewedOn()).isEqualTo(plan.site.now.today());
        assertThat(plan.site.taskStore.open(NORD)).isEmpty();
    }

    @Test
    void afterItHasEndedItCanBeginAgain() {
        CrisisUse first = change(plan.begun(), ended());
        CrisisUse second = plan.begun();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(plan.uses.of(NORD, Via.REST)).hasSize(2);
    }

    @Test
    void whatBeganByMistakeIsNoUse() {
        CrisisUse use = plan.begun();
        change(use, new UseChange(Optional.empty(), false, false, true, false, Map.of()));

        assertThat(plan.uses.of(NORD, Via.REST)).isEmpty();
        assertThat(plan.begun().id()).isNotEqualTo(use.id());
    }

    @Test
    void aLineIsNotedOnceAndWhatIsSaidLastStands() {
        CrisisUse use = plan.begun();
        note(use, TEA, Helped.LITTLE);
        plan.signIn(KOORDINATOR_A);
        note(use, TEA, Helped.YES);

        assertThat(plan.tried.of(use.id()))
                .extracting(Tried::entry, Tried::helped)
                .containsExactly(tuple(TEA.id(), Helped.YES));
    }

    @Test
    void whatWasNotTriedAfterAllIsGoneUntilItIsTried() {
        CrisisUse use = plan.begun();
        Tried noted = note(use, TEA, Helped.YES);
        plan.tried.change(noted.id(), noted.helped(), true, noted.revision());
        assertThat(plan.tried.of(use.id())).isEmpty();

        note(use, TEA, Helped.YES);
        assertThat(plan.tried.of(use.id())).hasSize(1);
    }

    @Test
    void whatThePersonKeepsToThemselfIsNothingOthersLearnWasTried() {
        plan.signIn(FakeUsers.NORD);
        CrisisUse use = plan.begun();
        assertInvalid("entry", () -> note(use, SECRET, Helped.YES));
    }

    @Test
    void somebodyOnDutyNotesWhatHappensAndChangesNothingElse() {
        plan.signIn(VAKT_N);
        assertNotFound(() -> plan.begun());
        openEmergency();

        CrisisUse use = plan.begun();
        note(use, TEA, Helped.YES);
        CrisisUse over = change(use, ended());

        assertThat(plan.tried.of(use.id())).hasSize(1);
        assertNotFound(() -> change(over, answer(UseQuestion.HOW, "Sov ikke")));
        assertNotFound(() -> change(over, reviewed()));
        Proposal proposal = plan.proposals.of(use.id()).get(0);
        assertNotFound(
                () -> plan.proposals.answer(proposal.id(), said(ProposalState.ACCEPTED, true), proposal.revision()));
        assertThat(plan.keepGoing.make(use.id(), List.of(CAT.id())).told()).isTrue();
        assertThat(plan.site.taskStore.open(NORD))
                .extracting(Task::kind, Task::who)
                .contains(tuple(TaskKind.KEEP_GOING, KOORDINATOR_A));
        assertThat(plan.site.actionStore.of(NORD)).isEmpty();
    }

    @Test
    void strangersFindNothing() {
        CrisisUse use = plan.begun();
        Tried noted = note(use, TEA, Helped.YES);
        plan.signIn(FREMMED);

        assertNotFound(() -> plan.uses.of(NORD, Via.REST));
        assertNotFound(() -> plan.uses.get(use.id()));
        assertNotFound(() -> change(use, ended()));
        assertNotFound(() -> plan.tried.of(use.id()));
        assertNotFound(() -> plan.tried.get(noted.id()));
        assertNotFound(() -> plan.proposals.of(use.id()));
        assertNotFound(() -> plan.pages.inUse(NORD));
        assertNotFound(() -> plan.pages.after(use.id(), Via.PAGE));
        assertNotFound(() -> plan.keepGoing.make(use.id(), List.of(CAT.id())));
    }

    @Test
    void whatHasToBeLookedAfterBecomesActionsOnce() {
        CrisisUse use = plan.begun();
        plan.keepGoing.make(use.id(), List.of(CAT.id(), POST.id()));
        plan.signIn(KOORDINATOR_A);
        plan.keepGoing.make(use.id(), List.of(CAT.id(), POST.id()));

        assertThat(plan.site.actionStore.of(NORD))
                .extracting(action -> action.title().text(), Action::responsible)
                .containsExactly(
                        tuple("Katten må ha mat", Responsible.user(ERFARING_C)),
                        tuple("Post: Naboen", Responsible.user(ERFARING_C)));
        assertThat(plan.pages.inUse(NORD).made()).containsExactlyInAnyOrder(CAT.id(), POST.id());
    }

    @Test
    void thePagesTakeTheSameStatementsHoweverMuchWasTried(TestDatabase database) {
        CrisisUse use = plan.begun();
        plan.pages.inUse(NORD);
        database.database().statements().reset();
        plan.pages.inUse(NORD);
        long before = database.database().statements().snapshot().app();
        for (int i = 0; i < 20; i++) {
            TextInput text = new TextInput("Nummer " + i, Voice.PROFESSIONAL, null, false);
            plan.tried.note(
                    use.id(), UUID.randomUUID(), new TriedInput(Optional.empty(), Optional.of(text), Helped.YES));
        }
        database.database().statements().reset();
        assertThat(plan.pages.inUse(NORD).tried()).hasSize(20);
        assertThat(database.database().statements().snapshot().app()).isEqualTo(before);
    }

    private void openEmergency() {
        AccessMark mark = AccessMark.begun(
                UUID.randomUUID(),
                NORD,
                VAKT_N,
                MarkKind.EMERGENCY,
                MarkReason.PERSON_CALLS,
                null,
                plan.site.now.instant(),
                plan.site.now.instant().plusSeconds(3600),
                VAKT_N);
        plan.site.markStore.insert(mark);
    }

    private static ProposalAnswer said(ProposalState state, boolean agreed) {
        return new ProposalAnswer(state, agreed, Optional.empty(), Optional.empty());
    }

    private Tried note(CrisisUse use, CrisisEntry entry, Helped helped) {
        TriedInput input = new TriedInput(Optional.of(entry.id()), Optional.empty(), helped);
        return plan.tried.note(use.id(), UUID.randomUUID(), input).entity();
    }

    private CrisisUse change(CrisisUse use, UseChange change) {
        return plan.uses.change(use.id(), change, use.revision());
    }

    private static UseChange level(Level level) {
        return new UseChange(Optional.of(level), false, false, false, false, Map.of());
    }

    private static UseChange ended() {
        return new UseChange(Optional.empty(), true, false, false, false, Map.of());
    }

    private static UseChange reviewed() {
        return new UseChange(Optional.empty(), false, true, false, false, Map.of());
    }

    private static UseChange answer(UseQuestion question, String text) {
        return new UseChange(Optional.empty(), false, false, false, false, Map.of(question, Patch.to(own(text))));
    }

    private static TextInput own(String text) {
        return new TextInput(text, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    private static void assertBroken(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(Problem.RuleBroken.class, broken -> assertThat(broken.code())
                        .isEqualTo(rule)));
    }

    private static void assertInvalid(String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.errors().get(0).field()).isEqualTo(field)));
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem())
                .isInstanceOf(Problem.NotFound.class));
    }
}
