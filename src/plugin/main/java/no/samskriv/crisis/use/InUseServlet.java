package no.samskriv.crisis.use;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/krise-i-bruk?ref=P-7K3M}: a crisis plan as it is used, large and one touch at a time. */
public final class InUseServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient UsePageService service;
    private final transient UseFragment fragment;

    public InUseServlet(PageResponder responder, UsePageService service, UseFragment fragment) {
        this.responder = responder;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:crisis-use",
                parameters -> fragment.inUse(service.inUse(parameters.requirePerson("ref"))));
    }
}
