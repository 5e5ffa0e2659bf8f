package no.samskriv.trust.marks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/**
 * {@code /samskriv/nodtilgang}: asks for a reason; with {@code ref} it shows what is open to the reader, and with
 * {@code id} an emergency access there was.
 */
public final class EmergencyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient EmergencyService emergencies;
    private final transient MarkFragment fragment;

    public EmergencyServlet(PageResponder responder, EmergencyService emergencies, MarkFragment fragment) {
        this.responder = responder;
        this.emergencies = emergencies;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:emergency", this::page);
    }

    private Drawn page(Parameters parameters) {
        Optional<UUID> id = parameters.id("id");
        if (id.isPresent()) {
            return fragment.review(emergencies.reviewable(id.get()));
        }
        return parameters.names("ref")
                ? fragment.open(emergencies.opened(parameters.requirePerson("ref")))
                : fragment.emergency();
    }
}
