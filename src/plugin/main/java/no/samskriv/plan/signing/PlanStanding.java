package no.samskriv.plan.signing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samskriv.plan.Action;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Plan;

/**
 * Where a plan stands now: what is stored of it, and whether what the person said yes to is still what stands (INV-09).
 *
 * @param agreed what stands
 * @param hash of what stands
 * @param yes what the person said yes to last
 * @param hasRecoveryGoal whether the person wants to reach something
 */
public record PlanStanding(
        PlanHead head, AgreedText agreed, String hash, Optional<SignOff> yes, boolean hasRecoveryGoal) {

    public static PlanStanding of(Plan plan) {
        return of(plan.head(), plan.goals(), plan.actions(), plan.signOffs());
    }

    /** Of what was read of it. */
    public static PlanStanding of(PlanHead head, List<Goal> goals, List<Action> actions, List<SignOff> signOffs) {
        AgreedText agreed = AgreedText.of(goals, actions);
        return new PlanStanding(
                head,
                agreed,
                agreed.hash(),
                SignOff.newestYes(signOffs),
                goals.stream().anyMatch(goal -> goal.type() == GoalType.RECOVERY && !goal.removed()));
    }

    /** Whether the person's newest yes is to exactly what stands. */
    public boolean isAgreed() {
        return yes.filter(signOff -> signOff.hash().equals(hash)).isPresent();
    }

    /** Never stored as outdated: undoing what was changed makes it active again. */
    public PlanStatus status() {
        boolean changed = head.status() == PlanStatus.ACTIVE && !isAgreed();
        return changed ? PlanStatus.OUTDATED : head.status();
    }

    /** Whether it is neither over nor declined. */
    public boolean isOpen() {
        return switch (head.status()) {
            case CLOSED, ARCHIVED, DECLINED -> false;
            default -> true;
        };
    }

    /** What may come next, and can be chosen; looking through it and saying yes may happen in one go. */
    public Set<PlanStatus> next() {
        Set<PlanStatus> next = new TreeSet<>(status().successors());
        if (next.contains(PlanStatus.FOR_SIGNING)) {
            next.add(PlanStatus.ACTIVE);
        }
        next.remove(PlanStatus.OUTDATED);
        return next;
    }
}
