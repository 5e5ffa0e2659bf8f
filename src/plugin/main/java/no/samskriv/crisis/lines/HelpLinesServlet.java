package no.samskriv.crisis.lines;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/hjelpetelefoner}: the help lines, for the administrator who keeps them. */
public final class HelpLinesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient HelpLineService lines;
    private final transient HelpLinesFragment fragment;

    public HelpLinesServlet(PageResponder responder, HelpLineService lines, HelpLinesFragment fragment) {
        this.responder = responder;
        this.lines = lines;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:site", parameters -> fragment.page(lines.kept()));
    }
}
