package no.samskriv.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a page, and a message where that cannot be; says so in the status. */
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private final CurrentUser currentUser;
    private final Templates templates;
    private final Messages messages;

    Attempt(CurrentUser currentUser, Templates templates, Messages messages) {
        this.currentUser = currentUser;
        this.templates = templates;
        this.messages = messages;
    }

    Drawn of(HttpServletRequest request, HttpServletResponse response, Function<Parameters, Drawn> draw) {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "same-origin");
        try {
            currentUser.get();
            return draw.apply(new Parameters(request));
        } catch (ProblemException e) {
            boolean missing = e.problem() instanceof Problem.NotFound;
            response.setStatus(missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
            return notice(missing ? "samskriv.macro.nothing-here" : "samskriv.page.not-so");
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("page failed, id {}", id, Unquoted.of(e));
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return notice("samskriv.macro.failed", id);
        }
    }

    private Drawn notice(String key, String... arguments) {
        String title = messages.text("samskriv.page.name");
        return new Drawn(
                title, templates.render("page/notice.vm", new NoticeView(title, messages.text(key, arguments))));
    }
}
