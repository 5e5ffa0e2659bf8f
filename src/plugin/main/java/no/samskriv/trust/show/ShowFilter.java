package no.samskriv.trust.show;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samskriv.kernel.Messages;
import no.samskriv.page.PageResponder;
import no.samskriv.page.RequestMemory;
import no.samskriv.rest.ErrorJson;
import no.samskriv.rest.Json;
import org.jspecify.annotations.Nullable;

/**
 * Before every request: while the user shows somebody their own record, only that person's addresses, files and the way
 * out are let through. Everything else, the wiki's own pages too, is answered in one way, whether it exists or not.
 */
@UnrestrictedAccess
public final class ShowFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String REST = "/rest/";

    private final transient ShowService shows;
    private final transient NarrowedByShow narrowed;
    private final transient RequestMemory memory;
    private final transient PageResponder responder;
    private final transient Json json;
    private final transient Messages messages;

    public ShowFilter(
            ShowService shows,
            NarrowedByShow narrowed,
            RequestMemory memory,
            PageResponder responder,
            Json json,
            Messages messages) {
        this.shows = shows;
        this.narrowed = narrowed;
        this.memory = memory;
        this.responder = responder;
        this.json = json;
        this.messages = messages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (ShowAddresses.isFile(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ShowSession> session = shows.current();
        try (NarrowedByShow.Bound held = narrowed.hold(session);
                RequestMemory.Held remembered = memory.hold()) {
            if (session.isEmpty() || letsThrough(session.get(), path, request)) {
                chain.doFilter(request, response);
            } else if (path.startsWith(REST)) {
                refuse(response);
            } else {
                responder.refuse(request, response);
            }
        }
    }

    private boolean letsThrough(ShowSession session, String path, HttpServletRequest request) {
        boolean isOpen = !narrowed.isClosed();
        boolean lets =
                ShowAddresses.leadsOut(path) || (isOpen && ShowAddresses.isOf(session.person(), path, ref(request)));
        if (lets) {
            shows.touch(session);
        }
        return lets;
    }

    /** A page is read; what is sent has a body that is not the filter's to read. */
    private static @Nullable String ref(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? request.getParameter("ref") : null;
    }

    /** As our own resources answer for what is not there. */
    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.write(ErrorJson.notFound(messages)));
    }
}
