package no.samskriv.hat.own;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws what a team has said about a person, to be read, answered and printed. */
public final class TalkedOfFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public TalkedOfFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(TalkedOf said) {
        return new Drawn(
                phrases.text("samskriv.page.name"),
                templates.render("hat/talked-of.vm", new TalkedOfViews(said, phrases, users).view()));
    }
}
