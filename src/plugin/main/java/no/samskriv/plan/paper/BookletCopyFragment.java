package no.samskriv.plan.paper;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;
import no.samskriv.plan.PlanService;

/** What the person takes with them of the plan: every part of it, also those that are printed only when somebody asks. */
public final class BookletCopyFragment implements CopyPart {
    private final PlanService plans;
    private final BookletFragment fragment;

    public BookletCopyFragment(PlanService plans, BookletFragment fragment) {
        this.plans = plans;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.everything(plans.wholePlanOf(person, Via.FRAGMENT)));
    }
}
