package no.samskriv.hat.talk;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/hatten-skjerm?mote=}: what everybody in the room looks at together. */
public final class HatScreenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient HatScreenService service;
    private final transient HatScreenFragment fragment;

    public HatScreenServlet(PageResponder responder, HatScreenService service, HatScreenFragment fragment) {
        this.responder = responder;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:hat-screen",
                parameters -> fragment.page(
                        service.of(parameters.id("mote").orElseThrow(ProblemException::notFound), Via.PAGE)));
    }
}
