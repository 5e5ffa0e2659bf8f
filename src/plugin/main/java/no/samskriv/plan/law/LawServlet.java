package no.samskriv.plan.law;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/lovsjekk?ref=P-7K3M}: how a plan stands to the nine points, as an appendix on paper. */
public final class LawServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient LawService law;
    private final transient LawFragment fragment;

    public LawServlet(PageResponder responder, LawService law, LawFragment fragment) {
        this.responder = responder;
        this.law = law;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:plan",
                parameters -> fragment.page(law.of(parameters.requirePerson("ref"), Via.PAGE)));
    }
}
