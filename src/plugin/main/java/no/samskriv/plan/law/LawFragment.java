package no.samskriv.plan.law;

import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the check: the piece that is unfolded at the foot of a plan, and the appendix on paper. */
public final class LawFragment {
    private static final String TEMPLATE = "plan/law.vm";

    private final Templates templates;
    private final Phrases phrases;
    private final LawViews views;

    public LawFragment(Templates templates, Phrases phrases, Users users, PersonPages pages) {
        this.templates = templates;
        this.phrases = phrases;
        this.views = new LawViews(phrases, users, pages);
    }

    /** For the plan's page. */
    String piece(LawSheet sheet) {
        return templates.render(TEMPLATE, views.view(sheet, false));
    }

    Drawn page(LawSheet sheet) {
        String title =
                phrases.text("samskriv.law.window", sheet.plan().person().ref().value());
        return new Drawn(title, templates.render(TEMPLATE, views.view(sheet, true)));
    }
}
