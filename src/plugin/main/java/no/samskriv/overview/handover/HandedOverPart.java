package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.Objects;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanPart;
import org.jspecify.annotations.Nullable;

/** On the person's plan, for two months: that another coordinator has taken over, from whom and since when. */
public final class HandedOverPart implements PlanPart {
    private static final int MONTHS = 2;

    private final HandoverService handovers;
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public HandedOverPart(HandoverService handovers, Templates templates, Phrases phrases, Users users) {
        this.handovers = handovers;
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        if (!drawing.isWhole() || !drawing.onPage()) {
            return "";
        }
        return handovers
                .latest(drawing.plan().grant())
                .filter(handover -> isNew(handover.endedOn()))
                .map(handover -> templates.render("overview/handed-over.vm", view(drawing, handover)))
                .orElse("");
    }

    private boolean isNew(@Nullable LocalDate on) {
        return on != null && on.plusMonths(MONTHS).isAfter(phrases.today());
    }

    private HandedOverView view(Drawing drawing, Handover handover) {
        LocalDate on = Objects.requireNonNull(handover.endedOn());
        return new HandedOverView(new HandoverWording(
                        phrases, users, drawing.plan().person(), drawing.plan().toThePerson(), handover)
                .over(on));
    }
}
