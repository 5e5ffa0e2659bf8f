package no.samskriv.plan;

import no.samskriv.TestSite;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;

/** A plan, read and drawn as whoever may write sees it. Here because only the package's own may ask for the drawing. */
public final class PlanReads {
    private final TestSite site;

    public PlanReads(TestSite site) {
        this.site = site;
    }

    public String plan(PersonRef person) {
        return site.planFragment.interactive(site.plans.planOf(person, Via.PAGE));
    }
}
