package no.samskriv.plan;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws a plan: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class PlanFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public PlanFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** With what the reader may do. */
    String interactive(Plan plan) {
        return interactive(plan, Show.ALL);
    }

    String interactive(Plan plan, Show show) {
        boolean mayWrite = plan.mayWrite();
        String page = templates.render("plan/plan.vm", new PlanViews(plan, show, true, phrases, users).view());
        return mayWrite ? page + templates.render("plan/forms.vm", new FormsViews(plan, phrases, users).view()) : page;
    }

    /** As a page of its own, for the person. */
    Drawn shown(Plan plan) {
        String title = templates.render("plan/shown-plan.vm", new ShownPlanView(phrases.text("samskriv.show.plan")));
        return new Drawn(phrases.text("samskriv.page.name"), title + interactive(plan));
    }

    /** For paper and files: nothing to press. */
    String still(Plan plan, Show show) {
        return templates.render("plan/plan.vm", new PlanViews(plan, show, false, phrases, users).view());
    }
}
