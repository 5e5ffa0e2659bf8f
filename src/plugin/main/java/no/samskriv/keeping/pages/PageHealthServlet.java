package no.samskriv.keeping.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/sider}: for an administrator, how the pages are that stand for persons; {@code ?etter=} goes on. */
public final class PageHealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String AFTER = "etter";

    private final transient PageResponder responder;
    private final transient PageHealthService health;
    private final transient PageHealthFragment fragment;

    public PageHealthServlet(PageResponder responder, PageHealthService health, PageHealthFragment fragment) {
        this.responder = responder;
        this.health = health;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:site", this::page);
    }

    private Drawn page(Parameters parameters) {
        Optional<PersonRef> after =
                parameters.has(AFTER) ? Optional.of(parameters.requirePerson(AFTER)) : Optional.empty();
        return fragment.page(health.look(after));
    }
}
