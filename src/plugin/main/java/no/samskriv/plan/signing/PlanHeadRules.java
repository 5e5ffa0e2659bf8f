package no.samskriv.plan.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.plan.Capture;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.consents.GivenConsents;
import org.jspecify.annotations.Nullable;

/** What a plan as a whole may become. */
final class PlanHeadRules {
    private final GivenConsents consents;

    PlanHeadRules(GivenConsents consents) {
        this.consents = consents;
    }

    /** Refuses days that cannot be, naming the first that is wrong. */
    static void requireDays(PlanHead after, PlanHeadChange change, LocalDate today) {
        LocalDate from = after.from();
        LocalDate to = after.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "before-from", from.toString());
        }
        LocalDate review = change.nextReview().value();
        LocalDate last = today.plusMonths(PlanHead.REVIEW_MONTHS);
        if (review != null && (review.isBefore(today) || review.isAfter(last))) {
            throw ProblemException.invalid("nextReview", "not-between", today.toString(), last.toString());
        }
    }

    /** Confirmed words go with their owner's consent alone (INV-02). */
    static void requireMayGo(Grant grant, PlanHead before, PlanHeadChange change) {
        requireMayGo(grant, change, change.matters(), before.matters());
        requireMayGo(grant, change, change.celebrate(), before.celebrate());
        requireMayGo(grant, change, change.cooperation(), before.cooperation());
    }

    private static void requireMayGo(Grant grant, PlanHeadChange change, Patch<?> field, @Nullable VoiceText text) {
        if (field.clears()) {
            Capture.requireMayGo(grant, change.agreed(), text);
        }
    }

    /**
     * Refuses a status that cannot come now. In use takes a goal of the person's own and nothing else; signed takes the
     * person's yes and what the law asks for (INV-05).
     */
    void requireStatus(Grant grant, Person person, PlanStanding standing, PlanHead after) {
        PlanStatus wanted = after.status();
        if (!standing.next().contains(wanted)) {
            throw ProblemException.ruleBroken("plan-goes-step-by-step");
        }
        boolean used = wanted == PlanStatus.IN_USE || wanted == PlanStatus.FOR_SIGNING;
        if (used && !standing.hasRecoveryGoal()) {
            throw ProblemException.ruleBroken("plan-needs-goal");
        }
        if (wanted == PlanStatus.ACTIVE) {
            List<FieldError> lacking = lacking(grant, person, standing, after.nextReview());
            if (!standing.isAgreed()) {
                lacking.add(0, new FieldError("signOff", "plan-lacks-yes"));
            }
            if (!lacking.isEmpty()) {
                throw new ProblemException(new Problem.RuleBroken("plan-not-ready", lacking));
            }
        }
    }

    /** What a yes of the person's still needs to make the plan a signed one (INV-05); each by where it is to be found. */
    List<FieldError> lacking(Grant grant, Person person, PlanStanding standing, @Nullable LocalDate review) {
        List<FieldError> lacking = new ArrayList<>();
        if (!consents.has(grant, ConsentKind.PLAN)) {
            lacking.add(new FieldError("consent", "plan-lacks-consent"));
        }
        if (person.coordinator() == null) {
            lacking.add(new FieldError("coordinator", "plan-lacks-coordinator"));
        }
        if (!standing.hasRecoveryGoal()) {
            lacking.add(new FieldError("goals", "plan-lacks-goal"));
        }
        if (review == null) {
            lacking.add(new FieldError("nextReview", "plan-lacks-review"));
        }
        return lacking;
    }
}
