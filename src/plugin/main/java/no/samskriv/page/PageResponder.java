package no.samskriv.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edge of pages. Draws what a feature renders inside the wiki's own page, and a message where that cannot be. The
 * wiki keeps anonymous readers out of servlets; should one come here, there is nothing to see.
 */
public final class PageResponder {
    private static final Logger LOG = LoggerFactory.getLogger(PageResponder.class);
    private static final String CLOSING = "</body>\n</html>\n";

    private final PageBuilderService pageBuilder;
    private final Templates templates;
    private final Narrowed narrowed;
    private final Attempt attempt;
    private final ShownFrame frame;

    public PageResponder(
            CurrentUser currentUser,
            PageBuilderService pageBuilder,
            Templates templates,
            Messages messages,
            Narrowed narrowed) {
        this.pageBuilder = pageBuilder;
        this.templates = templates;
        this.narrowed = narrowed;
        this.attempt = new Attempt(currentUser, templates, messages);
        this.frame = new ShownFrame(pageBuilder, templates, messages);
    }

    /**
     * Answers with a page: in the wiki's own, and in one of ours while a worker shows it to the person.
     *
     * @param webResource what it needs, such as {@code no.samskriv:people}
     * @param draw draws what stands in it; may throw a {@link ProblemException}
     */
    public void respond(
            HttpServletRequest request,
            HttpServletResponse response,
            String webResource,
            Function<Parameters, Drawn> draw)
            throws IOException {
        if (narrowed.to().isEmpty() && !narrowed.isClosed()) {
            pageBuilder.assembler().resources().requireWebResource(webResource);
            Drawn page = attempt.of(request, response, draw);
            response.getWriter()
                    .write(templates.render("page/opening.vm", new OpeningView(page.title())) + page.html() + CLOSING);
        } else {
            Drawn page = attempt.of(request, response, draw);
            boolean found = response.getStatus() == HttpServletResponse.SC_OK;
            String html = found ? bar(request) + page.html() : page.html() + frame.wayOut(request);
            frame.write(request, response, webResource, page.title(), html);
        }
    }

    /** As {@link #respond}, always in a page of ours, and with nothing that names anybody around it. */
    public void respondAlone(
            HttpServletRequest request,
            HttpServletResponse response,
            String webResource,
            Function<Parameters, Drawn> draw)
            throws IOException {
        Drawn page = attempt.of(request, response, draw);
        frame.write(request, response, webResource, page.title(), page.html());
    }

    /** The one answer to whatever may not be asked for while something is shown, with the way out. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Drawn page = attempt.of(request, response, parameters -> {
            throw ProblemException.notFound();
        });
        frame.write(request, response, ShownFrame.RESOURCE, page.title(), page.html() + frame.wayOut(request));
    }

    private String bar(HttpServletRequest request) {
        String ref = narrowed.to().map(PersonRef::value).orElse("");
        return narrowed.name().map(name -> frame.bar(request, ref, name)).orElse("");
    }

    /**
     * What stands on a page of the wiki, drawn by the wiki with a context of its own; never throws. Nothing where the
     * context has no page, which is where the wiki draws something else.
     */
    public String panel(Map<String, Object> context, LongFunction<String> draw) {
        if (!(context.get("page") instanceof Page page)) {
            return "";
        }
        try {
            return draw.apply(page.getLatestVersionId());
        } catch (RuntimeException e) {
            LOG.error("panel left out", Unquoted.of(e));
            return "";
        }
    }
}
