package no.samskriv.hat.page;

import java.util.List;
import java.util.OptionalLong;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws the whole list of turns, and why. */
public final class HatListFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public HatListFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /**
     * Of a team.
     *
     * @param meetings all it has had and is to have
     * @param side the wiki's page that the reader came from
     * @param all whether the whole past is asked for
     */
    Drawn page(HatTurns turns, List<TeamMeeting> meetings, OptionalLong side, boolean all) {
        HatListViews views = new HatListViews(turns, meetings, new TurnWording(phrases, users));
        return new Drawn(
                phrases.text("samskriv.hat.page.list.title"),
                templates.render("hat/hat-list.vm", views.view(side, all)));
    }
}
