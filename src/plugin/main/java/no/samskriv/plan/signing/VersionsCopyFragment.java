package no.samskriv.plan.signing;

import java.util.List;
import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanService;

/** What the person takes with them of what was agreed, version by version, and what they answered. */
public final class VersionsCopyFragment implements CopyPart {
    private final PlanService plans;
    private final VersionService versions;
    private final VersionsFragment fragment;

    public VersionsCopyFragment(PlanService plans, VersionService versions, VersionsFragment fragment) {
        this.plans = plans;
        this.versions = versions;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "agreed";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        Plan plan = plans.wholePlanOf(person, Via.FRAGMENT);
        List<Version> all = versions.of(plan);
        for (Version version : all) {
            pages.accept(fragment.page(plan, all, new VersionsFragment.Wanted(version.number(), false, 0, 0)));
        }
    }
}
