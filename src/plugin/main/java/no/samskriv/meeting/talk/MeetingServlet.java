package no.samskriv.meeting.talk;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.MeetingService;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/mote?mote=…}: one meeting or conversation. */
public final class MeetingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient MeetingService meetings;
    private final transient TalkFragment fragment;

    public MeetingServlet(PageResponder responder, MeetingService meetings, TalkFragment fragment) {
        this.responder = responder;
        this.meetings = meetings;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:meeting-pages", this::page);
    }

    private Drawn page(Parameters parameters) {
        return fragment.one(
                meetings.contentOf(parameters.id("mote").orElseThrow(ProblemException::notFound), Via.PAGE));
    }
}
