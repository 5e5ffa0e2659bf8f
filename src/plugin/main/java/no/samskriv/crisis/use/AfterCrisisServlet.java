package no.samskriv.crisis.use;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/etter-krisen?id=<uuid>}: looking back at a time that the crisis plan was used. */
public final class AfterCrisisServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient UsePageService service;
    private final transient UseFragment fragment;

    public AfterCrisisServlet(PageResponder responder, UsePageService service, UseFragment fragment) {
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
                parameters -> fragment.after(
                        service.after(parameters.id("id").orElseThrow(ProblemException::notFound), Via.PAGE)));
    }
}
