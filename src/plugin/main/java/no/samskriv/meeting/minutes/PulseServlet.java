package no.samskriv.meeting.minutes;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/mote-puls?mote=<uuid>}: four questions about how the meeting was, for whoever wants to answer. */
public final class PulseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PulseService pulses;
    private final transient PulseFragment fragment;

    public PulseServlet(PageResponder responder, PulseService pulses, PulseFragment fragment) {
        this.responder = responder;
        this.pulses = pulses;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:meeting",
                parameters -> fragment.page(
                        pulses.read(parameters.id("mote").orElseThrow(ProblemException::notFound), Via.PAGE)));
    }
}
