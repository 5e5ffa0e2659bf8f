package no.samskriv.meeting.people;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.MeetingService;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/forberedelse?mote=<uuid>}: what the person wants of a meeting; {@code &ark=1} for a sheet to fill in. */
public final class PreparationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient MeetingService meetings;
    private final transient PreparationFragment fragment;

    public PreparationServlet(PageResponder responder, MeetingService meetings, PreparationFragment fragment) {
        this.responder = responder;
        this.meetings = meetings;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:meeting-preparation", this::page);
    }

    private Drawn page(Parameters parameters) {
        UUID meeting = parameters.id("mote").orElseThrow(ProblemException::notFound);
        boolean sheet = parameters.word("ark", List.of("1")).isPresent();
        return sheet
                ? fragment.sheet(meetings.contentOf(meeting, Via.PRINT))
                : fragment.page(meetings.contentOf(meeting, Via.PAGE));
    }
}
