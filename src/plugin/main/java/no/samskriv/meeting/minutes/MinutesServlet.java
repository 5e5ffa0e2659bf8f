package no.samskriv.meeting.minutes;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/mote-svar?mote=<uuid>}: what was said and decided, and the person's answer to it. */
public final class MinutesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient MinutesService minutes;
    private final transient MinutesFragment fragment;

    public MinutesServlet(PageResponder responder, MinutesService minutes, MinutesFragment fragment) {
        this.responder = responder;
        this.minutes = minutes;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:meeting",
                parameters -> fragment.page(
                        minutes.read(parameters.id("mote").orElseThrow(ProblemException::notFound), Via.PAGE)));
    }
}
