package no.samskriv.crisis.together;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisService;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;

/** {@code /samskriv/kriseplan-se-over?ref=P-7K3M}: looking over a crisis plan, and saying that it is in force. */
public final class ReviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient CrisisService crises;
    private final transient CrisisVersionService versions;
    private final transient TogetherFragment fragment;

    public ReviewServlet(
            PageResponder responder, CrisisService crises, CrisisVersionService versions, TogetherFragment fragment) {
        this.responder = responder;
        this.crises = crises;
        this.versions = versions;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:crisis-together", this::page);
    }

    private Drawn page(Parameters parameters) {
        PersonRef ref = parameters.requirePerson("ref");
        CrisisContent content = crises.of(ref, Via.PAGE);
        return fragment.review(content, versions.history(ref, Via.FRAGMENT));
    }
}
