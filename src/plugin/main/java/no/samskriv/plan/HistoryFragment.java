package no.samskriv.plan;

import java.util.List;
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

    /** With what the reader may do. */
    String interactive(History history) {
        return render(history, history.grant().mayWrite());
    }

    /** For paper and files: nothing to press. */
    String still(History history) {
        return render(history, false);
    }

    private String render(History history, boolean interactive) {
        List<HistoryView.EntryView> entries = history.entries().stream()
                .map(entry -> new HistoryView.EntryView(users.displayName(entry.actor()), phrases.day(entry.at())))
                .toList();
        return templates.render(
                "plan/history.vm", new HistoryView(history.person().ref().value(), interactive, entries));
    }
}
