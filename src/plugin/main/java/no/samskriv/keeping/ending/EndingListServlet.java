package no.samskriv.keeping.ending;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/avsluttede?team=}: with whom a team has ended its work, for whoever leads it. */
public final class EndingListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient EndingListService endings;
    private final transient EndingFragment fragment;

    public EndingListServlet(PageResponder responder, EndingListService endings, EndingFragment fragment) {
        this.responder = responder;
        this.endings = endings;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:people", parameters -> {
            UUID team = parameters.id("team").orElseThrow(ProblemException::notFound);
            return fragment.list(team, endings.of(team));
        });
    }
}
