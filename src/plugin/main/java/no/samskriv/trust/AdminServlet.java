package no.samskriv.trust;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;

/** {@code /samskriv/admin}: what an administrator of the wiki decides and looks after. No person is on it. */
public final class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient SettingsService settings;
    private final transient HealthService health;
    private final transient AdminFragment fragment;

    public AdminServlet(
            PageResponder responder, SettingsService settings, HealthService health, AdminFragment fragment) {
        this.responder = responder;
        this.settings = settings;
        this.health = health;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:site", parameters -> page());
    }

    private Drawn page() {
        SiteSettings all = settings.get();
        return fragment.page(all, settings.unknownGroups(all), health.look(), settings.history());
    }
}
