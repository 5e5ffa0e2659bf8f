package no.samskriv.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.samskriv.host.site.PageRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every answer that is not the one asked for: a calm page, or JSON below {@code /rest}; never a stack trace. */
final class FailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    private final transient FailurePage page;

    FailureFilter(FailurePage page) {
        this.page = page;
    }

    // whatever a plugin's servlet throws ends here, told by an id
    @SuppressWarnings("CatchingUnchecked")
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
            if (response instanceof BufferedAnswer answer && answer.isError()) {
                page.answer(request, answer, answer.getStatus(), "");
            }
        } catch (HttpProblem e) {
            page.answer(request, response, e.status(), "");
        } catch (PageRefused e) {
            page.answer(request, response, statusOf(e), "");
        } catch (Exception | LinkageError e) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("[{}] {} {} failed", id, request.getMethod(), Paths.of(request), e);
            page.answer(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, id);
        }
    }

    private static int statusOf(PageRefused refused) {
        return switch (refused.reason()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case READ_ONLY -> HttpServletResponse.SC_FORBIDDEN;
            case TITLE_MISSING, TITLE_TOO_LONG -> HttpServletResponse.SC_BAD_REQUEST;
            case STALE, TITLE_TAKEN, HAS_CHILDREN, PARENT_TRASHED, SHUTS_OUT_ONESELF -> HttpServletResponse.SC_CONFLICT;
        };
    }
}
