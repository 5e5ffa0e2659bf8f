package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Wording;
import no.samskriv.plan.paper.LinksView.LinkView;

/** <em>Skriv ut og se mer</em>: one folded line at the foot of the plan, below the few links that are used every week. */
public final class LinksPart implements PlanPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final List<PageLink> open;
    private final List<PageLink> links;

    /** @param open those that stand unfolded */
    public LinksPart(Templates templates, Phrases phrases, Users users, List<PageLink> open, List<PageLink> links) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.open = List.copyOf(open);
        this.links = List.copyOf(links);
    }

    @Override
    public String draw(Drawing drawing) {
        Plan plan = drawing.plan();
        if (!drawing.isWhole() || !drawing.onPage() || saysNothing(plan)) {
            return "";
        }
        Wording wording = Wording.of(plan, phrases, users);
        return templates.render(
                "plan/links.vm", new LinksView(views(open, drawing, wording), views(links, drawing, wording)));
    }

    private static List<LinkView> views(List<PageLink> links, Drawing drawing, Wording wording) {
        return links.stream()
                .filter(link -> !link.forStaff() || !drawing.plan().toThePerson())
                .filter(link -> !link.toWrite() || drawing.isInteractive())
                .map(link -> new LinkView(link.page(), wording.forReader(link.key())))
                .toList();
    }

    /** An empty plan asks its one question and nothing else. */
    private static boolean saysNothing(Plan plan) {
        return plan.goals().isEmpty()
                && plan.actions().isEmpty()
                && plan.entries().isEmpty()
                && plan.head().matters() == null;
    }
}
