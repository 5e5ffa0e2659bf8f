package no.samskriv.trust.show;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/vis/lukket}: what stands in place of what was closed in a hurry, and says nothing of anybody. */
public final class ShowClosedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient ShowFragment fragment;

    public ShowClosedServlet(PageResponder responder, ShowFragment fragment) {
        this.responder = responder;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respondAlone(request, response, "no.samskriv:show", parameters -> fragment.closed());
    }
}
