package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samskriv.host.site.Site;

/** The start page and the spaces. Every other path that nothing answers ends here too, and is not found. */
final class DashboardServlet extends WikiServlet {
    private static final long serialVersionUID = 1L;

    DashboardServlet(Site site, Chrome chrome) {
        super(site, chrome);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!List.of("/", "/dashboard.action").contains(Paths.of(request))) {
            throw HttpProblem.notFound();
        }
        String start = site.start();
        if (Paths.of(request).equals("/") && !start.isEmpty()) {
            goTo(request, response, "/display/" + start);
            return;
        }
        List<Map<String, String>> spaces = site.pages().spaces().stream()
                .map(space -> Map.of("key", space.key(), "name", space.name()))
                .toList();
        show(
                request,
                response,
                Screen.of(Words.current().text("dashboard.title"), "dashboard.vm")
                        .with(Map.of(
                                "spaces",
                                spaces,
                                "isAdministrator",
                                site.users().isAdministrator(reader().key()))));
    }
}
