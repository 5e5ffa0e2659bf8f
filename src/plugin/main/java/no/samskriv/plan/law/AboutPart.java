package no.samskriv.plan.law;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.PlanPart;

/**
 * For how long the plan is, when it is looked at again, and with whom the work is to be coordinated: what stands, and the
 * form to say it in. While nobody has said any of it there is no heading.
 */
public final class AboutPart implements PlanPart {
    private final Templates templates;
    private final AboutViews views;

    public AboutPart(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.views = new AboutViews(phrases, users);
    }

    @Override
    public String draw(Drawing drawing) {
        if (!drawing.isWhole()) {
            return "";
        }
        AboutView view = views.of(drawing.plan(), drawing.isInteractive());
        return view.said() ? templates.render("plan/about.vm", view) : "";
    }

    @Override
    public String forms(Drawing drawing) {
        return drawing.isWhole() ? templates.render("plan/about-form.vm", views.form(drawing.plan())) : "";
    }
}
