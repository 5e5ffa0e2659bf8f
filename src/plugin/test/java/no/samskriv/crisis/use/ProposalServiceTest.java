package no.samskriv.crisis.use;

import static no.samskriv.crisis.use.UsedPlan.NEIGHBOUR;
import static no.samskriv.crisis.use.UsedPlan.NORD;
import static no.samskriv.crisis.use.UsedPlan.TEA;
import static no.samskriv.crisis.use.UsedPlan.WALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.Goal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ProposalServiceTest {
    private UsedPlan plan;

    @BeforeEach
    void seed(TestDatabase database) {
        plan = new UsedPlan(database);
    }

    @Test
    void whatHelpedIsMovedUpWhenThePersonSaysYes() {
        CrisisUse use = plan.begun();
        note(use, TEA, Helped.YES);
        change(use, ended());
        Proposal proposal = proposal(use, ProposalKind.MOVE_UP);

        assertBroken(
                "proposal-person-answers",
                () -> plan.proposals.answer(proposal.id(), said(ProposalState.ACCEPTED, false), proposal.revision()));
        assertThat(lines(CrisisSection.MYSELF)).startsWith(WALK.id(), TEA.id());

        plan.proposals.answer(proposal.id(), said(ProposalState.ACCEPTED, true), proposal.revision());
        assertThat(lines(CrisisSection.MYSELF)).startsWith(TEA.id(), WALK.id());
    }

    @Test
    void whatDidNotHelpIsSaidNotToHelpInTheSameWords() {
        CrisisUse use = plan.begun();
        note(use, WALK, Helped.NO);
        change(use, ended());
        plan.signIn(FakeUsers.NORD);
        accept(proposal(use, ProposalKind.NO_HELP), said(ProposalState.ACCEPTED, false));

        assertThat(lines(CrisisSection.NO_HELP)).containsExactly(WALK.id());
        assertThat(plan.entries.get(WALK.id()).text()).isEqualTo(WALK.text());
    }

    @Test
    void aNoChangesNothingAndIsNotAskedAgain() {
        CrisisUse use = plan.begun();
        note(use, TEA, Helped.YES);
        CrisisUse over = change(use, ended());
        Proposal proposal = proposal(use, ProposalKind.MOVE_UP);
        plan.proposals.answer(proposal.id(), said(ProposalState.DECLINED, true), proposal.revision());

        change(over, answer(UseQuestion.GOOD, "Noen kom"));
        assertThat(proposal(use, ProposalKind.MOVE_UP).state()).isEqualTo(ProposalState.DECLINED);
        assertThat(lines(CrisisSection.MYSELF)).startsWith(WALK.id(), TEA.id());
    }

    @Test
    void whatFollowsNoMoreIsAskedNoMore() {
        CrisisUse use = plan.begun();
        Tried noted = note(use, TEA, Helped.YES);
        change(use, ended());
        plan.tried.change(noted.id(), Helped.LITTLE, false, noted.revision());

        assertThat(plan.proposals.of(use.id())).extracting(Proposal::kind).containsExactly(ProposalKind.NUMBER);
    }

    @Test
    void whatIsSaidAfterwardsCanBecomeASignAndAGoalInThePersonsWords() {
        CrisisUse over = change(plan.begun(), ended());
        CrisisUse said = change(over, answer(UseQuestion.HOW, "Jeg sov ikke på tre netter"));
        change(said, answer(UseQuestion.AHEAD, "Jeg vil sove om natta"));

        accept(
                proposal(over, ProposalKind.SIGN),
                new ProposalAnswer(ProposalState.ACCEPTED, true, Optional.of(own("Jeg sover ikke")), Optional.empty()));
        accept(proposal(over, ProposalKind.GOAL), said(ProposalState.ACCEPTED, true));

        assertThat(plan.crises.of(NORD, Via.PAGE).in(CrisisSection.SIGNS))
                .extracting(entry -> entry.text().text())
                .containsExactly("Jeg sover ikke");
        assertThat(plan.site.planStore.goalsOf(NORD))
                .extracting(Goal::title)
                .extracting(title -> title.text(), title -> title.voice())
                .containsExactly(tuple("Jeg vil sove om natta", Voice.PERSON));
    }

    @Test
    void aNumberIsAskedForWhereThereIsNone() {
        CrisisUse use = change(plan.begun(), ended());
        Proposal proposal = proposal(use, ProposalKind.NUMBER);
        assertInvalid("phone", () -> accept(proposal, said(ProposalState.ACCEPTED, true)));

        accept(proposal, new ProposalAnswer(ProposalState.ACCEPTED, true, Optional.empty(), Optional.of("000 55 555")));
        assertThat(plan.entries.get(NEIGHBOUR.id()).contact())
                .extracting(contact -> contact.name(), contact -> contact.phone())
                .containsExactly("Naboen", "000 55 555");
    }

    @Test
    void aWorkerProposesAndWhatIsAgreedIsSharedWords() {
        CrisisUse use = change(plan.begun(), ended());
        TextInput text = new TextInput("Vi ringer før vi kommer.", Voice.PROFESSIONAL, null, false);
        Proposal written = plan.proposals
                .add(use.id(), UUID.randomUUID(), new ProposalInput(CrisisSection.MET, text))
                .entity();
        assertThat(lines(CrisisSection.MET)).hasSize(1);
        plan.signIn(FakeUsers.NORD);
        accept(written, said(ProposalState.ACCEPTED, false));

        assertThat(plan.crises.of(NORD, Via.PAGE).in(CrisisSection.MET))
                .extracting(entry -> entry.text().text(), entry -> entry.text().voice())
                .contains(tuple("Vi ringer før vi kommer.", Voice.SHARED));
    }

    private List<UUID> lines(CrisisSection section) {
        CrisisContent content = plan.crises.of(NORD, Via.PAGE);
        return content.in(section).stream().map(CrisisEntry::id).toList();
    }

    private Proposal proposal(CrisisUse use, ProposalKind kind) {
        return plan.proposals.of(use.id()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void accept(Proposal proposal, ProposalAnswer answer) {
        plan.proposals.answer(proposal.id(), answer, proposal.revision());
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

    private static UseChange ended() {
        return new UseChange(Optional.empty(), true, false, false, false, Map.of());
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
}
