package no.samskriv.hat.feed;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /samskriv/kalender.ics}: a team's meetings for a calendar that fetches them. A calendar cannot sign in, so the
 * token in the address is all there is; whatever is not somebody's token now is answered in one way.
 */
@UnrestrictedAccess
public final class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FeedServlet.class);

    private final transient FeedService feeds;
    private final transient CalendarFragment fragment;

    public FeedServlet(FeedService feeds, Messages messages) {
        this.feeds = feeds;
        this.fragment = new CalendarFragment(messages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setCharacterEncoding("UTF-8");
        try {
            FeedToken token = FeedToken.parse(request.getParameter("t")).orElseThrow(ProblemException::notFound);
            String calendar = fragment.of(feeds.read(token));
            response.setContentType("text/calendar;charset=UTF-8");
            response.getWriter().write(calendar);
        } catch (ProblemException e) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "");
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("calendar failed, id {}", id, Unquoted.of(e));
            refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, id);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String said) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(said);
    }
}
