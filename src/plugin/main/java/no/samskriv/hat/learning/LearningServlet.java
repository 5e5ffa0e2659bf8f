package no.samskriv.hat.learning;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/laering?team=}: what a team learns from. */
public final class LearningServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient LearningService learning;
    private final transient LearningFragment fragment;

    public LearningServlet(PageResponder responder, LearningService learning, LearningFragment fragment) {
        this.responder = responder;
        this.learning = learning;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:learning",
                parameters ->
                        fragment.page(learning.of(parameters.id("team").orElseThrow(ProblemException::notFound))));
    }
}
