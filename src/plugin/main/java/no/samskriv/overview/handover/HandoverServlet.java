package no.samskriv.overview.handover;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/overlevering?ref=P-7K3M}: from one coordinator to another. */
public final class HandoverServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient HandoverService handovers;
    private final transient HandoverFragment fragment;

    public HandoverServlet(PageResponder responder, HandoverService handovers, HandoverFragment fragment) {
        this.responder = responder;
        this.handovers = handovers;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:people",
                parameters -> fragment.page(handovers.page(parameters.requirePerson("ref"))));
    }
}
