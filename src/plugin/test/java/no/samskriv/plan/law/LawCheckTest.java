package no.samskriv.plan.law;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.plan.entry.LawPoint.A_GOALS_RESOURCES_NEEDS;
import static no.samskriv.plan.entry.LawPoint.B_PARTICIPANTS;
import static no.samskriv.plan.entry.LawPoint.C_COORDINATOR;
import static no.samskriv.plan.entry.LawPoint.D_CONTRIBUTIONS;
import static no.samskriv.plan.entry.LawPoint.E_ACTIONS;
import static no.samskriv.plan.entry.LawPoint.F_HOW;
import static no.samskriv.plan.entry.LawPoint.G_PERIOD_AND_REVIEW;
import static no.samskriv.plan.entry.LawPoint.H_CONSENT;
import static no.samskriv.plan.entry.LawPoint.I_COOPERATION;
import static no.samskriv.plan.law.LawState.COVERED;
import static no.samskriv.plan.law.LawState.MISSING;
import static no.samskriv.plan.law.LawState.NOT_RELEVANT;
import static no.samskriv.plan.law.LawState.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.SampleActions;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.LawPoint;
import no.samskriv.trust.SampleConsents;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each of the nine points rests on; every rule fails here when it goes. */
final class LawCheckTest {
    private final Checked plan = new Checked();

    @ParameterizedTest
    @EnumSource
    void ofAnEmptyPlanEveryPointIsMissing(LawPoint point) {
        assertThat(plan.state(point)).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void anyPointIsNotRelevantWhenSomebodySaysWhy(LawPoint point) {
        plan.except(point, "Nord vil ikke ha det slik.");

        assertThat(plan.state(point)).isEqualTo(NOT_RELEVANT);
        assertThat(LawPoint.values())
                .filteredOn(other -> other != point)
                .allMatch(other -> plan.state(other) == MISSING);
    }

    @Test
    void theReasonThatWasGivenLastCounts() {
        plan.except(I_COOPERATION, "Ingen andre er med.");
        plan.except(I_COOPERATION, "Nord vil vente.");

        assertThat(plan.finding(I_COOPERATION).exception()).isEqualTo(plan.entries.get(1));
    }

    @Test
    void whatIsCoveredIsCoveredWhateverWasSaidBefore() {
        plan.except(C_COORDINATOR, "Ikke ennå.");
        plan.coordinated = true;

        assertThat(plan.state(C_COORDINATOR)).isEqualTo(COVERED);
        assertThat(plan.finding(C_COORDINATOR).exception()).isNotNull();
    }

    @Test
    void goalsResourcesAndNeedsTakeAllThree() {
        plan.goals.add(SampleGoals.breakfast());
        assertThat(plan.state(A_GOALS_RESOURCES_NEEDS)).isEqualTo(PARTLY);

        plan.entry(EntryKind.ASSESSMENT_ITEM, Map.of("text", Checked.text("Jeg er morsom.")), Map.of());
        assertThat(plan.state(A_GOALS_RESOURCES_NEEDS)).isEqualTo(PARTLY);

        plan.actions.add(SampleActions.breakfastTogether());
        assertThat(plan.state(A_GOALS_RESOURCES_NEEDS)).isEqualTo(COVERED);
    }

    @Test
    void aGoalThatIsSetAsideIsNoGoalOfThePlan() {
        plan.goals.add(SampleGoals.changed(
                SampleGoals.breakfast(),
                GoalStatus.SET_ASIDE,
                SampleGoals.breakfast().title(),
                SampleGoals.breakfast().revision()));

        assertThat(plan.state(A_GOALS_RESOURCES_NEEDS)).isEqualTo(MISSING);
    }

    @Test
    void whatIsNeededCanAlsoBeToWorkWithOthers() {
        plan.cooperation = Checked.text("NAV, om arbeid.");

        assertThat(plan.state(A_GOALS_RESOURCES_NEEDS)).isEqualTo(PARTLY);
        assertThat(plan.state(I_COOPERATION)).isEqualTo(COVERED);
    }

    @Test
    void whoTakesPartIsTheTeamAndOthers() {
        plan.workers.add(SamplePersons.assignment(NORD, KOORDINATOR_A));
        assertThat(plan.state(B_PARTICIPANTS)).isEqualTo(PARTLY);

        plan.participant(null);
        assertThat(plan.state(B_PARTICIPANTS)).isEqualTo(COVERED);
    }

    @Test
    void theCoordinatorIsThePersonsWithOrWithoutAPlan() {
        plan.coordinated = true;

        assertThat(plan.state(C_COORDINATOR)).isEqualTo(COVERED);
    }

    @Test
    void bothThePersonAndTheServiceContribute() {
        plan.actions.add(SampleActions.breakfastTogether());
        assertThat(plan.state(D_CONTRIBUTIONS)).isEqualTo(PARTLY);

        plan.actions.add(SampleActions.ringRehearsal());
        assertThat(plan.state(D_CONTRIBUTIONS)).isEqualTo(COVERED);
    }

    @Test
    void aStepOfThePersonsIsAContribution() {
        plan.entry(EntryKind.STEP, Map.of("text", Checked.text("Gå til brua.")), Map.of());

        assertThat(plan.state(D_CONTRIBUTIONS)).isEqualTo(PARTLY);
    }

    @Test
    void soDoesEverybodyElseWhoTakesPart() {
        plan.actions.add(SampleActions.breakfastTogether());
        plan.actions.add(SampleActions.ringRehearsal());
        plan.participant("Hun henter posten.");
        assertThat(plan.state(D_CONTRIBUTIONS)).isEqualTo(COVERED);

        plan.participant(null);
        assertThat(plan.state(D_CONTRIBUTIONS)).isEqualTo(PARTLY);
    }

    @Test
    void actionsSayTheirExtent() {
        plan.actions.add(SampleActions.breakfastTogether());
        assertThat(plan.state(E_ACTIONS)).isEqualTo(PARTLY);

        plan.actions.set(0, Checked.with(SampleActions.breakfastTogether(), null, "Hver tirsdag."));
        assertThat(plan.state(E_ACTIONS)).isEqualTo(COVERED);

        plan.actions.add(SampleActions.application());
        assertThat(plan.state(E_ACTIONS)).isEqualTo(PARTLY);
    }

    @Test
    void actionsSayHow() {
        plan.actions.add(Checked.with(SampleActions.breakfastTogether(), "På kafeen.", null));
        assertThat(plan.state(F_HOW)).isEqualTo(COVERED);

        plan.actions.add(SampleActions.application());
        assertThat(plan.state(F_HOW)).isEqualTo(PARTLY);

        plan.actions.remove(0);
        assertThat(plan.state(F_HOW)).isEqualTo(MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"CANCELLED", "CANNOT"})
    void whatCameToNothingIsNoAction(ActionStatus status) {
        plan.actions.add(inStatus(status));

        assertThat(plan.state(E_ACTIONS)).isEqualTo(MISSING);
        assertThat(plan.state(A_GOALS_RESOURCES_NEEDS)).isEqualTo(MISSING);
        assertThat(plan.state(D_CONTRIBUTIONS)).isEqualTo(MISSING);
    }

    @Test
    void thePeriodHasTwoEndsAndThePlanIsLookedAtAgain() {
        plan.from = Checked.TODAY;
        assertThat(plan.state(G_PERIOD_AND_REVIEW)).isEqualTo(PARTLY);

        plan.nextReview = Checked.TODAY;
        assertThat(plan.state(G_PERIOD_AND_REVIEW)).isEqualTo(PARTLY);

        plan.to = Checked.TODAY.plusMonths(6);
        assertThat(plan.state(G_PERIOD_AND_REVIEW)).isEqualTo(COVERED);
    }

    @Test
    void aReviewThatHasBeenIsNotOneThatComes() {
        plan.from = Checked.TODAY.minusMonths(6);
        plan.to = Checked.TODAY.plusMonths(6);
        plan.nextReview = Checked.TODAY.minusDays(1);

        assertThat(plan.state(G_PERIOD_AND_REVIEW)).isEqualTo(PARTLY);
    }

    @Test
    void theConsentIsToThePlan() {
        plan.consents.add(SampleConsents.ofSister());
        assertThat(plan.state(H_CONSENT)).isEqualTo(MISSING);

        plan.consents.add(SampleConsents.consent(UUID.randomUUID(), null, null, Scope.GOALS));
        assertThat(plan.state(H_CONSENT)).isEqualTo(COVERED);
    }

    @Test
    void thatNobodyElseReadsIsToldAndLacksNothing() {
        plan.participant(null);
        plan.consents.add(SampleConsents.consent(UUID.randomUUID(), null, null));

        assertThat(plan.state(H_CONSENT)).isEqualTo(COVERED);
        assertThat(plan.finding(H_CONSENT).basis())
                .extracting(LawBasis::key)
                .containsExactly("plan-consent", "no-access");
    }

    private static Action inStatus(ActionStatus status) {
        Action action = SampleActions.breakfastTogether();
        return new Action(
                action.id(),
                action.person(),
                action.goal(),
                action.title(),
                action.responsible(),
                action.support(),
                action.due(),
                status,
                action.statusOn(),
                action.statusBy(),
                action.order(),
                action.removed(),
                action.createdBy(),
                action.revision());
    }
}
