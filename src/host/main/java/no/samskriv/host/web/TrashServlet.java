package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samskriv.host.site.PageRefused;
import no.samskriv.host.site.PageRefused.Reason;
import no.samskriv.host.site.Site;

/** The trash of a space: puts a page into it, shows it, brings a page back. */
final class TrashServlet extends WikiServlet {
    static final String VIEW = "/pages/viewtrash.action";
    static final String REMOVE = "/pages/removepage.action";
    static final String RESTORE = "/pages/restorepage.action";

    private static final long serialVersionUID = 1L;

    TrashServlet(Site site, Chrome chrome) {
        super(site, chrome);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Paths.of(request).equals(VIEW)) {
            throw new HttpProblem(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        showTrash(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tokens.require(request);
        try {
            if (Paths.of(request).equals(REMOVE)) {
                site.authoring().trash(reader(), id(request, "pageId"));
                goTo(request, response, VIEW + "?key=" + spaceKey(request));
            } else {
                goTo(
                        request,
                        response,
                        site.authoring()
                                .restore(reader(), id(request, "pageId"))
                                .getUrlPath());
            }
        } catch (PageRefused e) {
            if (e.reason() == Reason.NOT_FOUND || e.reason() == Reason.READ_ONLY) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            showTrash(request, response, Words.current().text("refused." + e.reason()));
        }
    }

    private void showTrash(HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        String key = spaceKey(request);
        List<Map<String, String>> pages = site.authoring().trashOf(reader(), key).stream()
                .map(place -> Map.of("id", String.valueOf(place.id()), "title", place.title()))
                .toList();
        show(
                request,
                response,
                Screen.of(Words.current().text("trash.title"), "trash.vm")
                        .inSpace(key)
                        .with(Map.of(
                                "pages", pages,
                                "isEmpty", pages.isEmpty(),
                                "spaceKey", key,
                                "hasProblem", !problem.isEmpty(),
                                "problem", problem)));
    }

    private String spaceKey(HttpServletRequest request) {
        return site.pages()
                .space(text(request, "key"))
                .orElseThrow(HttpProblem::notFound)
                .key();
    }
}
