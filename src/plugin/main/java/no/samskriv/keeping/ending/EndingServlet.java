package no.samskriv.keeping.ending;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/avslutning?ref=P-7K3M}: how the work with a person ends, and what becomes of what is written. */
public final class EndingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient EndingService endings;
    private final transient DryRunService dryRuns;
    private final transient EndingFragment fragment;

    public EndingServlet(
            PageResponder responder, EndingService endings, DryRunService dryRuns, EndingFragment fragment) {
        this.responder = responder;
        this.endings = endings;
        this.dryRuns = dryRuns;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:people", parameters -> {
            PersonRef ref = parameters.requirePerson("ref");
            Endings known = endings.of(ref, Via.PAGE);
            return fragment.page(known, known.isReady() ? dryRuns.of(ref) : null);
        });
    }
}
