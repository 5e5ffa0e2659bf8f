package no.samskriv.meeting.paper;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/mote-lapp?mote=}: <em>Dette ble vi enige om</em>, on a page of paper before people leave. */
public final class SlipServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient SlipService service;
    private final transient SlipFragment fragment;

    public SlipServlet(PageResponder responder, SlipService service, SlipFragment fragment) {
        this.responder = responder;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:meeting-paper",
                parameters -> fragment.page(service.of(parameters.id("mote").orElseThrow(ProblemException::notFound))));
    }
}
