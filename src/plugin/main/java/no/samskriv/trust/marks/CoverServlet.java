package no.samskriv.trust.marks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/dekke}: stepping in for a colleague. */
public final class CoverServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient CoverService covers;
    private final transient MarkFragment fragment;

    public CoverServlet(PageResponder responder, CoverService covers, MarkFragment fragment) {
        this.responder = responder;
        this.covers = covers;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:people", parameters -> fragment.cover(covers.covering()));
    }
}
