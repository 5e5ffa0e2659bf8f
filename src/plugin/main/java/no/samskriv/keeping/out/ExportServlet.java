package no.samskriv.keeping.out;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/eksport?team=}: where a team is written out to a file on the server. */
public final class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient ExportService exports;
    private final transient ExportFragment fragment;

    public ExportServlet(PageResponder responder, ExportService exports, ExportFragment fragment) {
        this.responder = responder;
        this.exports = exports;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:transfer",
                parameters -> fragment.page(exports.of(parameters.id("team").orElseThrow(ProblemException::notFound))));
    }
}
