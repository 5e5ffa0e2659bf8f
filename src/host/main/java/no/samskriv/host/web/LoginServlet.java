package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.samskriv.host.SignInAddress;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SiteUser;

/** The login form. What it says about a wrong name is what it says about a wrong password. */
final class LoginServlet extends WikiServlet {
    private static final long serialVersionUID = 1L;
    private static final String DESTINATION = SignInAddress.DESTINATION;

    LoginServlet(Site site, Chrome chrome) {
        super(site, chrome);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, screen(request, ""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Tokens.matches(request)) {
            show(request, response, screen(request, "login.expired"));
            return;
        }
        Optional<SiteUser> user = site.users().signIn(text(request, "os_username"), text(request, "os_password"));
        if (user.isEmpty()) {
            show(request, response, screen(request, "login.wrong"));
            return;
        }
        SignInFilter.signIn(request, user.get());
        Tokens.renew(request, response);
        goTo(request, response, Paths.safeDestination(text(request, DESTINATION)));
    }

    private Screen screen(HttpServletRequest request, String problemKey) {
        Words words = Words.current();
        return Screen.of(words.text("login.title"), "login.vm")
                .with(Map.of(
                        "hint", site.signInHint(),
                        "destination", Paths.safeDestination(text(request, DESTINATION)),
                        "typedName", text(request, "os_username"),
                        "hasProblem", !problemKey.isEmpty(),
                        "problem", words.text(problemKey)));
    }
}
