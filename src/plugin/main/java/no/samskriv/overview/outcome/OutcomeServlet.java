package no.samskriv.overview.outcome;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/utbytte?team=}: what has come of the plans of those whom the reader works with. */
public final class OutcomeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient OutcomeService outcomes;
    private final transient OutcomeFragment fragment;

    public OutcomeServlet(PageResponder responder, OutcomeService outcomes, OutcomeFragment fragment) {
        this.responder = responder;
        this.outcomes = outcomes;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:outcome",
                parameters -> fragment.page(
                        outcomes.of(parameters.id("team").orElseThrow(ProblemException::notFound), Via.PAGE)));
    }
}
