package no.samskriv.trust.sees;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/samtykke-lapp?id=}: one consent on a page of paper, to be given away. */
public final class ConsentSlipServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient WhoSeesService service;
    private final transient ConsentSlipFragment fragment;

    public ConsentSlipServlet(PageResponder responder, WhoSeesService service, ConsentSlipFragment fragment) {
        this.responder = responder;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:who-sees",
                parameters -> fragment.page(service.slip(parameters.id("id").orElseThrow(ProblemException::notFound))));
    }
}
