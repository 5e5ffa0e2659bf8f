package no.samskriv.plan.paper;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Plan;
import no.samskriv.trust.site.RightsTexts;
import org.jspecify.annotations.Nullable;

/** Draws the booklet, or one part of it. */
public final class BookletFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final RightsTexts rights;

    public BookletFragment(Templates templates, Phrases phrases, Users users, RightsTexts rights) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.rights = rights;
    }

    /** All of it in one order, also what the paper leaves out. */
    Drawn everything(Plan plan) {
        BookletViews views = new BookletViews(plan, rights, phrases, users);
        return new Drawn(views.window(), templates.render("plan/booklet.vm", views.everything()));
    }

    /** @param alone the one part that is wanted; null for the whole */
    Drawn page(Plan plan, @Nullable BookletPart alone) {
        BookletViews views = new BookletViews(plan, rights, phrases, users);
        return new Drawn(views.window(), templates.render("plan/booklet.vm", views.view(alone)));
    }
}
