package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Wording;
import no.samskriv.plan.paper.LinksView.LinkView;

/** <em>Skriv ut og se mer</em>: one folded line at the foot of the plan. */
public final class LinksPart implements PlanPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final List<PageLink> links;

    public LinksPart(Templates templates, Phrases phrases, Users users, List<PageLink> links) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.links = List.copyOf(links);
    }

    @Override
    public String draw(Drawing drawing) {
        Plan plan = drawing.plan();
        if (!drawing.isWhole() || !drawing.onPage() || saysNothing(plan)) {
            return "";
        }
        Wording wording = Wording.of(plan, phrases, users);
        List<LinkView> views = links.stream()
                .filter(link -> !link.forStaff() || !plan.toThePerson())
                .map(link -> new LinkView(link.page(), wording.forReader(link.key())))
                .toList();
        return templates.render("plan/links.vm", new LinksView(views));
    }

    /** An empty plan asks its one question and nothing else. */
    private static boolean saysNothing(Plan plan) {
        return plan.goals().isEmpty()
                && plan.actions().isEmpty()
                && plan.entries().isEmpty()
                && plan.head().matters() == null;
    }
}
