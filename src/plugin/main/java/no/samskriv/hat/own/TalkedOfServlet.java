package no.samskriv.hat.own;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Via;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/snakket-om?ref=P-7K3M}: what a team has said about a person, and what the person says to that. */
public final class TalkedOfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient TalkedOfService service;
    private final transient TalkedOfFragment fragment;

    public TalkedOfServlet(PageResponder responder, TalkedOfService service, TalkedOfFragment fragment) {
        this.responder = responder;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:hat-own",
                parameters -> fragment.page(service.of(parameters.requirePerson("ref"), Via.PAGE)));
    }
}
