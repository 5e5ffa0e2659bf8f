package no.samskriv.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Unquoted;
import no.samskriv.kernel.Via;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro edge. Draws what a feature renders; draws a message where that cannot be, so that the page survives; and
 * draws a neutral placeholder, without asking the feature at all, for readers who are not signed in and wherever the
 * output is not known to stay with the reader: in e-mail, in feeds, and in whatever comes later (INV-25).
 */
public final class MacroResponder {
    private static final Logger LOG = LoggerFactory.getLogger(MacroResponder.class);
    private static final String DISPLAY = "display";
    private static final String PREVIEW = "preview";
    private static final Set<String> STAYS_WITH_THE_READER = Set.of(DISPLAY, PREVIEW, "pdf", "word", "html_export");

    private final CurrentUser currentUser;
    private final PageBuilderService pageBuilder;
    private final Templates templates;
    private final Messages messages;

    public MacroResponder(
            CurrentUser currentUser, PageBuilderService pageBuilder, Templates templates, Messages messages) {
        this.currentUser = currentUser;
        this.pageBuilder = pageBuilder;
        this.templates = templates;
        this.messages = messages;
    }

    /**
     * What stands in the page in place of the macro; never throws.
     *
     * @param webResource what the macro needs on the page, such as {@code no.samskriv:plan}
     * @param render draws the macro; may throw a {@link ProblemException}
     */
    public String respond(ConversionContext context, String webResource, Function<Reading, String> render) {
        String output = context.getOutputType();
        if (output == null
                || !STAYS_WITH_THE_READER.contains(output)
                || currentUser.find().isEmpty()) {
            return notice("samskriv.macro.placeholder");
        }
        pageBuilder.assembler().resources().requireWebResource(webResource);
        try {
            return render.apply(
                    new Reading(pageId(context), context.getSpaceKey(), DISPLAY.equals(output), via(output)));
        } catch (ProblemException e) {
            return e.problem() instanceof Problem.NotFound
                    ? nothingHere(via(output) == Via.PAGE)
                    : notice("samskriv.macro.bad-parameter");
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("macro failed, id {}", id, Unquoted.of(e));
            return notice("samskriv.macro.failed", id);
        }
    }

    private static Via via(String output) {
        return DISPLAY.equals(output) || PREVIEW.equals(output) ? Via.PAGE : Via.EXPORT;
    }

    private String nothingHere(boolean wayIn) {
        return templates.render("macro/notice.vm", new NoticeView(messages.text("samskriv.macro.nothing-here"), wayIn));
    }

    private String notice(String key, String... arguments) {
        return templates.render("macro/notice.vm", new NoticeView(messages.text(key, arguments), false));
    }

    /** Confluence passes no entity for the preview of a page that does not exist yet. */
    private static OptionalLong pageId(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        return entity == null ? OptionalLong.empty() : OptionalLong.of(entity.getLatestVersionId());
    }
}
