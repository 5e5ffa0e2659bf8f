package no.samskriv.keeping.intake;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/import}: where teams from another site are taken in; for whoever administers the system. */
public final class IntakeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient IntakeService intakes;
    private final transient IntakeFragment fragment;

    public IntakeServlet(PageResponder responder, IntakeService intakes, IntakeFragment fragment) {
        this.responder = responder;
        this.intakes = intakes;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:transfer", parameters -> fragment.page(intakes.all()));
    }
}
