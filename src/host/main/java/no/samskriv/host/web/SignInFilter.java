package no.samskriv.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import no.samskriv.host.PageResources;
import no.samskriv.host.site.SiteUser;
import no.samskriv.host.site.Users;

/** Knows who asks, by session or HTTP Basic, for as long as the request lasts. */
final class SignInFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String USER_KEY = "user.key";
    private static final String BASIC = "Basic ";

    private final transient Users users;
    private final transient PageResources resources;

    SignInFilter(Users users, PageResources resources) {
        this.users = users;
        this.resources = resources;
    }

    /** Starts a session for this user; its id is a new one, unknown to whoever may have seen the old. */
    static void signIn(HttpServletRequest request, SiteUser user) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(USER_KEY, user.key().getStringValue());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            Optional<SiteUser> user = user(request);
            AuthenticatedUserThreadLocal.set(user.orElse(null));
            if (user.isEmpty() && authorization(request).isPresent()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"wiki\", charset=\"UTF-8\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            AuthenticatedUserThreadLocal.reset();
            resources.reset();
        }
    }

    private Optional<SiteUser> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(USER_KEY) instanceof String key) {
            return users.withKey(key);
        }
        return authorization(request).flatMap(this::basic);
    }

    private Optional<SiteUser> basic(String credentials) {
        try {
            String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : users.signIn(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> authorization(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BASIC))
                .map(header -> header.substring(BASIC.length()).strip());
    }
}
