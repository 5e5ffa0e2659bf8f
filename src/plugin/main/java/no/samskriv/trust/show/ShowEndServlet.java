package no.samskriv.trust.show;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/vis/avslutt}: where a worker comes back from showing somebody their own record. */
public final class ShowEndServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient ShowFragment fragment;

    public ShowEndServlet(PageResponder responder, ShowFragment fragment) {
        this.responder = responder;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respondAlone(request, response, "no.samskriv:show", parameters -> fragment.end());
    }
}
