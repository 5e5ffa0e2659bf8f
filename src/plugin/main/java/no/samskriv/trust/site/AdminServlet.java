package no.samskriv.trust.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samskriv.page.Drawn;
import no.samskriv.page.PageResponder;
import no.samskriv.page.Parameters;
import no.samskriv.trust.log.LogCheck;
import no.samskriv.trust.log.LogCheckService;

/**
 * {@code /samskriv/admin}: what an administrator of the wiki decides and looks after. No person is on it. With
 * {@code ?logg=1} the access log is gone through first, and with {@code ?lagret=1} the tables; both may take their time.
 */
public final class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageResponder responder;
    private final transient SettingsService settings;
    private final transient HealthService health;
    private final transient LogCheckService logCheck;
    private final transient AdminFragment fragment;

    public AdminServlet(
            PageResponder responder,
            SettingsService settings,
            HealthService health,
            LogCheckService logCheck,
            AdminFragment fragment) {
        this.responder = responder;
        this.settings = settings;
        this.health = health;
        this.logCheck = logCheck;
        this.fragment = fragment;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        responder.respond(request, response, "no.samskriv:site", this::page);
    }

    private Drawn page(Parameters parameters) {
        SiteSettings all = settings.get();
        Optional<LogCheck.Result> checked = parameters.has("logg") ? Optional.of(logCheck.check()) : Optional.empty();
        AdminPart.Look look = new AdminPart.Look(parameters.has("lagret"));
        return fragment.page(all, settings.unknownGroups(all), health.look(), checked, settings.history(), look);
    }
}
