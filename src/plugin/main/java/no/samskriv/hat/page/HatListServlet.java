package no.samskriv.hat.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.UUID;
import no.samskriv.hat.turns.TeamMeetingService;
import no.samskriv.hat.turns.TurnService;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/**
 * {@code /samskriv/hatten?team=UUID}: who has had the hat, who is to have it, and why. With {@code &side=PAGE} there is a
 * way back to that page of the wiki, with {@code &alle=1} the whole past.
 */
public final class HatListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient TurnService turns;
    private final transient TeamMeetingService meetings;
    private final transient HatListFragment fragment;

    public HatListServlet(
            PageResponder responder, TurnService turns, TeamMeetingService meetings, HatListFragment fragment) {
        this.responder = responder;
        this.turns = turns;
        this.meetings = meetings;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:hat", this::page);
    }

    private Drawn page(Parameters parameters) {
        UUID team = parameters.id("team").orElseThrow(ProblemException::notFound);
        int side = parameters.count("side");
        return fragment.page(
                turns.get(team),
                meetings.of(team),
                side == 0 ? OptionalLong.empty() : OptionalLong.of(side),
                parameters.has("alle"));
    }
}
