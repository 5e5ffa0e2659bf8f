package no.samskriv.hat.learning;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.ProblemException;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/hattesporsmal?team=}: the questions of the hat. */
public final class PromptsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient PromptService prompts;
    private final transient PromptsFragment fragment;

    public PromptsServlet(PageResponder responder, PromptService prompts, PromptsFragment fragment) {
        this.responder = responder;
        this.prompts = prompts;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(
                request,
                response,
                "no.samskriv:learning",
                parameters -> fragment.page(prompts.of(parameters.id("team").orElseThrow(ProblemException::notFound))));
    }
}
