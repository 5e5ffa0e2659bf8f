package no.samskriv.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.signing.PlanStanding;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.store.PlanStore;

/** Where a plan stands and what was promised, to be summed up. As little as can be is read, because it is at every save. */
public final class PlanSummed {
    private final PlanStore plans;

    public PlanSummed(PlanStore plans) {
        this.plans = plans;
    }

    /** Where the plan stands now. What is agreed is read only while it is active: nothing else goes out of date. */
    public PlanStatus status(PersonRef person) {
        PlanStatus stored = plans.headOf(person).status();
        if (stored != PlanStatus.ACTIVE) {
            return stored;
        }
        PlanStore.Agreed read = plans.agreedOf(person);
        return PlanStanding.of(read.head(), read.goals(), read.actions(), read.signOffs())
                .status();
    }

    /** The promises that are still to be kept, and those that were not kept. */
    public List<Action> promises(PersonRef person) {
        return plans.promisesOf(person);
    }

    /**
     * When something was last written together or in the person's own words. What the person may keep from others does not
     * count, because a day alone would tell that it was written.
     */
    public Optional<Instant> lastSaid(PersonRef person) {
        return plans.lastSaid(person);
    }
}
