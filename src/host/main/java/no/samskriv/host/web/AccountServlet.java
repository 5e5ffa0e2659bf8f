package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.host.SignInAddress;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SiteUser.Theme;

/** What the user menu does: language and theme ({@code /users/preferences.action}), and signing out. */
final class AccountServlet extends WikiServlet {
    static final String PREFERENCES = "/users/preferences.action";
    static final String LOGOUT = "/logout.action";

    private static final long serialVersionUID = 1L;
    private static final Set<String> LOCALES = Set.of("no_NO", "nn_NO", "en_GB");

    AccountServlet(Site site, Chrome chrome) {
        super(site, chrome);
    }

    /** Confluence signs out whoever goes to the address, and so does this. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Paths.of(request).equals(LOGOUT)) {
            throw new HttpProblem(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        signOut(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tokens.require(request);
        if (Paths.of(request).equals(LOGOUT)) {
            signOut(request, response);
            return;
        }
        String locale = text(request, "locale");
        Theme theme = Stream.of(Theme.values())
                .filter(each -> each.name().equals(text(request, "theme")))
                .findFirst()
                .orElseThrow(() -> new HttpProblem(HttpServletResponse.SC_BAD_REQUEST));
        if (!LOCALES.contains(locale)) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
        site.users().prefer(reader().key(), locale, theme);
        goTo(request, response, Paths.safeDestination(text(request, SignInAddress.DESTINATION)));
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Tokens.renew(request, response);
        goTo(request, response, Paths.LOGIN);
    }
}
