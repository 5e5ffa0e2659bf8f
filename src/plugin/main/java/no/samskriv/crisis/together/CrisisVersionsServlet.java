package no.samskriv.crisis.together;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/kriseplan-versjoner?ref=P-7K3M}: what a crisis plan was before, and answering to what it is. */
public final class CrisisVersionsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient CrisisVersionService versions;
    private final transient TogetherFragment fragment;

    public CrisisVersionsServlet(PageResponder responder, CrisisVersionService versions, TogetherFragment fragment) {
        this.responder = responder;
        this.versions = versions;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:crisis-together",
                parameters -> fragment.versions(versions.history(parameters.requirePerson("ref"), Via.PAGE)));
    }
}
