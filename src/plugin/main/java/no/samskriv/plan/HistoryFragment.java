package no.samskriv.plan;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;

/** Draws a history: the one rendering, for the page, for the script, and for exports. */
public final class HistoryFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public HistoryFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** With what the reader may do; below a heading that stands in the plan. */
    String interactive(History history) {
        return render(history, history.grant().mayWrite(), false);
    }

    /** With what the reader may do, where it stands alone. */
    String page(History history) {
        return render(history, history.grant().mayWrite(), true);
    }

    /** For paper and files: nothing to press. */
    String still(History history) {
        return render(history, false, true);
    }

    private String render(History history, boolean interactive, boolean titled) {
        return templates.render("plan/history.vm", new HistoryViews(history, interactive, phrases, users).view(titled));
    }
}
