package no.samskriv.plan.signing;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanPart;

/** Draws, first of all, where the plan stands: in use and not signed is said as calmly as signed. */
public final class SigningFragment implements PlanPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public SigningFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        if (!drawing.isWhole()) {
            return "";
        }
        SigningViews views = new SigningViews(drawing, phrases, users);
        return views.isSilent() ? "" : templates.render("plan/signing.vm", views.view());
    }
}
