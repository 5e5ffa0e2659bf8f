package no.samskriv.crisis.use;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.View;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the big view of a plan in use, and looking back at it. */
public final class UseFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public UseFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn inUse(UseContent content) {
        return page("crisis/in-use.vm", new InUseViews(content, phrases, users).view());
    }

    Drawn after(UseContent content) {
        return page("crisis/after.vm", new AfterViews(content, phrases, users).view());
    }

    private Drawn page(String template, View view) {
        return new Drawn(phrases.text("samskriv.page.name"), templates.render(template, view));
    }
}
