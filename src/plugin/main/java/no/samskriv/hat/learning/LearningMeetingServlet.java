package no.samskriv.hat.learning;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/fagmote?mote=}: a meeting where nobody is talked about. */
public final class LearningMeetingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient LearningService learning;
    private final transient LearningMeetingFragment fragment;

    public LearningMeetingServlet(PageResponder responder, LearningService learning, LearningMeetingFragment fragment) {
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
                        fragment.page(learning.meeting(parameters.id("mote").orElseThrow(ProblemException::notFound))));
    }
}
