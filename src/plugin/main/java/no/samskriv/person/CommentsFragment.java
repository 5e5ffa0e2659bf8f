package no.samskriv.person;

import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;

/** Draws the line above the comments of a person's page, which the wiki keeps and we do not. */
public final class CommentsFragment {
    private final Templates templates;
    private final Phrases phrases;

    public CommentsFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    String line() {
        return templates.render(
                "person/comments-panel.vm", new CommentsPanelView(phrases.text("samskriv.comments.line")));
    }
}
