package no.samskriv.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.signing.PlanStanding;
import no.samskriv.plan.store.PlanStore;

/** Where a plan stands and what was promised, to be summed up. */
public final class PlanSummed {
    private final PlanStore plans;

    public PlanSummed(PlanStore plans) {
        this.plans = plans;
    }

    /** Where the plan stands, with the actions on it. */
    public record Agreed(PlanStanding standing, List<Action> actions) {}

    public Agreed agreed(PersonRef person) {
        PlanStore.Agreed read = plans.agreedOf(person);
        return new Agreed(PlanStanding.of(read.head(), read.goals(), read.actions(), read.signOffs()), read.actions());
    }

    /**
     * When something was last written together or in the person's own words. What the person may keep from others does not
     * count, because a day alone would tell that it was written.
     */
    public Optional<Instant> lastSaid(PersonRef person) {
        return plans.lastSaid(person);
    }
}
