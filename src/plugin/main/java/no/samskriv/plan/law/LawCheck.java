package no.samskriv.plan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Plan;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.LawPoint;
import no.samskriv.plan.law.LawBasis.There;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import org.jspecify.annotations.Nullable;

/** Holds a plan against the nine points ({@code domain.md} §4.4). It says where something stands, not whether it is good. */
final class LawCheck {
    private final LawFacts facts;
    private final Plan plan;

    private LawCheck(LawFacts facts) {
        this.facts = facts;
        this.plan = facts.plan();
    }

    /** All nine, in the order of the regulation. */
    static List<LawFinding> of(LawFacts facts) {
        LawCheck check = new LawCheck(facts);
        return Arrays.stream(LawPoint.values())
                .map(point -> new LawFinding(point, check.basis(point), check.exception(point)))
                .toList();
    }

    private List<LawBasis> basis(LawPoint point) {
        return switch (point) {
            case A_GOALS_RESOURCES_NEEDS -> goalsResourcesNeeds();
            case B_PARTICIPANTS -> participants();
            case C_COORDINATOR ->
                List.of(LawBasis.of("coordinator", plan.person().coordinator() != null));
            case D_CONTRIBUTIONS -> contributions();
            case E_ACTIONS -> actions();
            case F_HOW ->
                List.of(LawBasis.of("how", standing(), action -> action.terms().how() != null));
            case G_PERIOD_AND_REVIEW -> periodAndReview();
            case H_CONSENT -> consents();
            case I_COOPERATION -> List.of(LawBasis.of("cooperation", hasCooperation()));
        };
    }

    private List<LawBasis> goalsResourcesNeeds() {
        boolean goals = plan.goals().stream()
                .anyMatch(goal -> goal.type() == GoalType.RECOVERY && goal.status() != GoalStatus.SET_ASIDE);
        boolean resources = !plan.entries(EntryKind.ASSESSMENT_ITEM).isEmpty();
        return List.of(
                LawBasis.of("goals", goals),
                LawBasis.of("resources", resources),
                LawBasis.of("needs", !standing().isEmpty() || hasCooperation()));
    }

    private List<LawBasis> participants() {
        return List.of(
                LawBasis.of("team", !plan.circle().workers().isEmpty()),
                LawBasis.of("participants", !facts.participants().isEmpty()));
    }

    /** Next of kin contribute as far as the person wants them to, so that nobody is asked for them. */
    private List<LawBasis> contributions() {
        boolean steps = !plan.entries(EntryKind.STEP).isEmpty();
        List<LawBasis> basis = new ArrayList<>();
        basis.add(LawBasis.of("person", steps || isAnybodys(Responsible.Kind.PERSON)));
        basis.add(LawBasis.of("services", isAnybodys(Responsible.Kind.USER)));
        if (!facts.participants().isEmpty()) {
            basis.add(LawBasis.of("others", facts.participants(), other -> other.contribution() != null));
        }
        return basis;
    }

    /** Somebody is responsible for each of them (INV-12), so that this need not be looked for. */
    private List<LawBasis> actions() {
        return List.of(
                LawBasis.of("actions", !standing().isEmpty()),
                LawBasis.of("extent", standing(), action -> action.terms().extent() != null));
    }

    private List<LawBasis> periodAndReview() {
        PlanHead head = plan.head();
        LocalDate review = head.nextReview();
        There looked = review == null ? There.NONE : review.isBefore(facts.today()) ? There.SOME : There.ALL;
        There period = head.from() == null && head.to() == null ? There.NONE : There.SOME;
        return List.of(
                new LawBasis("period", head.from() != null && head.to() != null ? There.ALL : period),
                new LawBasis("review", looked));
    }

    /** That participants read is for the person to say: it is told, and nobody asks for it. */
    private List<LawBasis> consents() {
        boolean toPlan = facts.consents().stream().anyMatch(consent -> consent.kind() == ConsentKind.PLAN);
        List<LawBasis> basis = new ArrayList<>();
        basis.add(LawBasis.of("plan-consent", toPlan));
        if (facts.consents().stream().anyMatch(Consent::opens)) {
            basis.add(new LawBasis("access", There.SAID));
        } else if (!facts.participants().isEmpty()) {
            basis.add(new LawBasis("no-access", There.SAID));
        }
        return basis;
    }

    private boolean hasCooperation() {
        return plan.head().cooperation() != null;
    }

    private boolean isAnybodys(Responsible.Kind kind) {
        return standing().stream().anyMatch(action -> action.responsible().kind() == kind);
    }

    /** What is done or was: not what came to nothing. */
    private List<Action> standing() {
        return plan.actions().stream()
                .filter(action -> action.status() != ActionStatus.CANCELLED && action.status() != ActionStatus.CANNOT)
                .toList();
    }

    private @Nullable Entry exception(LawPoint point) {
        return plan.entries(EntryKind.LAW_EXCEPTION).stream()
                .filter(entry -> entry.choice("point", LawPoint.class) == point)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
