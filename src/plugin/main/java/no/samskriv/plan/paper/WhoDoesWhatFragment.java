package no.samskriv.plan.paper;

import java.util.List;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.person.Participant;
import no.samskriv.person.TeamAround;
import no.samskriv.plan.Plan;

/** Draws who does what around a person. */
public final class WhoDoesWhatFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public WhoDoesWhatFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** @param participants those who take part today */
    Drawn page(Plan plan, List<Participant> participants, TeamAround team) {
        WhoDoesWhatViews views = new WhoDoesWhatViews(plan, participants, team, phrases, users);
        return new Drawn(
                phrases.text("samskriv.who-does-what.window"), templates.render("plan/who-does-what.vm", views.view()));
    }
}
