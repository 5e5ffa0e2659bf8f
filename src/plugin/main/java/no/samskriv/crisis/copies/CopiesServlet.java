package no.samskriv.crisis.copies;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/krisekopier?ref=P-7K3M}: who has which version of a crisis plan. */
public final class CopiesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient CopyService copies;
    private final transient CopiesFragment fragment;

    public CopiesServlet(PageResponder responder, CopyService copies, CopiesFragment fragment) {
        this.responder = responder;
        this.copies = copies;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:people",
                parameters -> fragment.page(copies.of(parameters.requirePerson("ref"), Via.PAGE)));
    }
}
