package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.trust.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker shows Nord the plan («Vis for Nord»): it is said to Nord, and what is typed is written together. */
@ExtendWith(OnH2.class)
final class ShownPlanTest {
    private TestSite site;
    private PlanMacro macro;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        macro = new PlanMacro(
                site.persons, site.plans, site.planFragment, site.histories(), site.historyFragment, site.responder);
        site.add(nord(), KOORDINATOR_A);
        site.add(ost(), KOORDINATOR_A);
        site.add(breakfast(), drums());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void isSaidToThePerson() {
        assertThat(draw()).contains("Målene til Nord", "Vis for Nord", "data-own=\"false\"");

        site.narrowedTo = NORD;

        assertThat(draw())
                .contains("Målene mine", "data-own=\"true\" data-own-mode=\"TOGETHER\"")
                .doesNotContain("Målene til Nord", "Vis for Nord", "data-type=\"TREATMENT\"");
    }

    @Test
    void wordsAreWrittenTogetherAndInNoOtherWay() {
        site.narrowedTo = NORD;

        Goal goal = site.goals
                .add(NORD, UUID.randomUUID(), goal(own(CaptureMode.TOGETHER)))
                .entity();

        assertThat(goal.title().mode()).isEqualTo(CaptureMode.TOGETHER);
        assertThat(goal.title().isConfirmed()).isTrue();
        for (CaptureMode other :
                new CaptureMode[] {CaptureMode.OWN_LOGIN, CaptureMode.DICTATED, CaptureMode.PAPER, CaptureMode.RECALLED
                }) {
            assertThat(problem(goal(new TextInput("Jeg vil bade.", Voice.PERSON, other, true))))
                    .isEqualTo(Problems.invalid("title.mode", "not-a-choice", "TOGETHER"));
        }
    }

    @Test
    void nothingIsSaidInTheNameOfTheService() {
        site.narrowedTo = NORD;
        TextInput ours = new TextInput("Økt mestring", Voice.PROFESSIONAL, null, false);

        assertThat(problem(new NewGoal(GoalType.TREATMENT, GoalStatus.IN_PROGRESS, ours)))
                .isEqualTo(new Problem.RuleBroken("service-goal"));
        assertThat(Problems.of(() -> site.comments().add(drums().id(), UUID.randomUUID(), ours)))
                .isEqualTo(Problems.invalid("text.voice", "not-a-choice", "PERSON"));
    }

    @Test
    void aCommentIsThePersonsAndStaysSoWhenTheWorkerGoesOn() {
        site.narrowedTo = NORD;
        Comment comment = site.comments()
                .add(drums().id(), UUID.randomUUID(), own(CaptureMode.TOGETHER))
                .entity();
        site.narrowedTo = null;

        Comment after = site.comments().reword(comment.id(), together("Jeg vil bade i sjøen."), Revision.FIRST);

        assertThat(comment.text().voice()).isEqualTo(Voice.PERSON);
        assertThat(after.text().voice()).isEqualTo(Voice.PERSON);
    }

    @Test
    void thePersonTakesAwayWithoutSomebodyTickingThatThePersonAgrees() {
        site.narrowedTo = NORD;

        Goal after = site.goals.change(drums().id(), GoalChange.removal(false), Revision.FIRST);

        assertThat(after.removed()).isTrue();
    }

    @Test
    void whatTheWorkerHasBegunStaysTheWorkersAlone() {
        site.draftService()
                .keep(NORD, breakfast().id(), DraftService.Field.GOAL_TITLE, "Jeg vil", CaptureMode.DICTATED, null);
        site.narrowedTo = NORD;

        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).isEmpty();
    }

    @Test
    void theLogSaysThatItWasShown() {
        site.narrowedTo = NORD;

        draw();

        assertThat(site.accessLog.of(NORD).get(0).ground()).isEqualTo(Ground.SHOWN);
    }

    @Test
    void nobodyElseIsFoundMeanwhile() {
        site.narrowedTo = NORD;

        assertThat(Problems.of(() -> site.plans.planOf(OST, Via.PAGE))).isEqualTo(new Problem.NotFound());
        site.narrowedTo = null;
        assertThat(site.plans.planOf(OST, Via.PAGE).person()).isEqualTo(ost());
    }

    private Problem problem(NewGoal goal) {
        return Problems.of(() -> site.goals.add(NORD, UUID.randomUUID(), goal));
    }

    private static NewGoal goal(TextInput title) {
        return new NewGoal(GoalType.RECOVERY, GoalStatus.DREAM, title);
    }

    private static TextInput own(CaptureMode mode) {
        return new TextInput("Jeg vil bade.", Voice.PERSON, mode, false);
    }

    private static TextInput together(String text) {
        return new TextInput(text, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    private String draw() {
        return macro.execute(Map.of(), "", onPage(PAGE_OF_NORD));
    }
}
