package no.samskriv.crisis;

import java.util.Optional;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.PersonRef;

/** How old a crisis plan is, to be summed up; nothing of what stands in it. */
public final class CrisisSummed {
    private final CrisisPlanStore plans;

    public CrisisSummed(CrisisPlanStore plans) {
        this.plans = plans;
    }

    public Optional<CrisisPlan> plan(PersonRef person) {
        return plans.of(person);
    }
}
