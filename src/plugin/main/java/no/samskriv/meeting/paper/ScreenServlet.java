package no.samskriv.meeting.paper;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/mote-skjerm?mote=}: what all who are there look at together. */
public final class ScreenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient ScreenService service;
    private final transient ScreenFragment fragment;

    public ScreenServlet(PageResponder responder, ScreenService service, ScreenFragment fragment) {
        this.responder = responder;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:meeting-screen",
                parameters -> fragment.page(
                        service.of(parameters.id("mote").orElseThrow(ProblemException::notFound), Via.PAGE)));
    }
}
