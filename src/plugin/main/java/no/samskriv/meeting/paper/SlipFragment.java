package no.samskriv.meeting.paper;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the slip of a meeting. */
public final class SlipFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public SlipFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    Drawn page(Slip slip) {
        return new Drawn(
                phrases.text("samskriv.meeting-slip.title"),
                templates.render("meeting/slip.vm", new SlipViews(slip, phrases, users).view()));
    }
}
