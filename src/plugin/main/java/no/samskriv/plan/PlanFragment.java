package no.samskriv.plan;

import java.util.List;
import java.util.stream.Collectors;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.trust.site.LifeDomains;

/** Draws a plan: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class PlanFragment {
    /** So many goals of each type stand on the page before somebody asks for more. */
    static final int FIRST = 20;

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final LifeDomains domains;
    private final List<PlanPart> above;
    private final List<PlanPart> below;

    /**
     * With its parts in order.
     *
     * @param above what stands before the goals, and {@code below} what stands after them
     */
    public PlanFragment(
            Templates templates,
            Phrases phrases,
            Users users,
            LifeDomains domains,
            List<PlanPart> above,
            List<PlanPart> below) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.domains = domains;
        this.above = List.copyOf(above);
        this.below = List.copyOf(below);
    }

    /** With what the reader may do. */
    String interactive(Plan plan) {
        return interactive(plan, Show.ALL);
    }

    String interactive(Plan plan, Show show) {
        return interactive(plan, show, FIRST);
    }

    /** @param drawn how many goals of each type */
    String interactive(Plan plan, Show show, int drawn) {
        return draw(plan, show, true, drawn) + (plan.mayWrite() ? forms(plan, show) : "");
    }

    /** As a page of its own, for the person. */
    Drawn shown(Plan plan) {
        String title = templates.render("plan/shown-plan.vm", new ShownPlanView(phrases.text("samskriv.show.plan")));
        return new Drawn(phrases.text("samskriv.page.name"), title + interactive(plan));
    }

    /** For paper and files: nothing to press. */
    String still(Plan plan, Show show) {
        return draw(plan, show, false, Integer.MAX_VALUE);
    }

    private String draw(Plan plan, Show show, boolean onPage, int drawn) {
        PlanViews views = new PlanViews(plan, show, onPage, drawn, phrases, users, domains);
        PlanPart.Drawing drawing = drawing(plan, show, onPage);
        return templates.render("plan/plan-head.vm", views.head())
                + drawn(above, drawing)
                + templates.render("plan/plan.vm", views.view())
                + drawn(below, drawing)
                + templates.render("plan/plan-foot.vm", views.foot());
    }

    private String forms(Plan plan, Show show) {
        PlanPart.Drawing drawing = drawing(plan, show, true);
        String ofParts = List.of(above, below).stream()
                .flatMap(List::stream)
                .map(part -> part.forms(drawing))
                .collect(Collectors.joining());
        return templates.render("plan/forms.vm", new FormsViews(plan, phrases, users).view()) + ofParts;
    }

    private static String drawn(List<PlanPart> parts, PlanPart.Drawing drawing) {
        return parts.stream().map(part -> part.draw(drawing)).collect(Collectors.joining());
    }

    private static PlanPart.Drawing drawing(Plan plan, Show show, boolean onPage) {
        return new PlanPart.Drawing(plan, show.goals(), show.actions(), onPage);
    }
}
