package no.samskriv.trust.sees;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/hvem-ser?ref=P-7K3M}: who can see what about a person, and who has. */
public final class WhoSeesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient WhoSeesService service;
    private final transient WhoSeesFragment fragment;

    public WhoSeesServlet(PageResponder responder, WhoSeesService service, WhoSeesFragment fragment) {
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
                parameters -> fragment.page(service.of(parameters.requirePerson("ref"), Via.PAGE)));
    }
}
