package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.host.site.PagePlace;
import no.samskriv.host.site.PageRefused;
import no.samskriv.host.site.PageRefused.Reason;
import no.samskriv.host.site.Site;

/** The trash of a space: puts a page into it, shows it, brings a page back, removes one for good. */
final class TrashServlet extends WikiServlet {
    static final String VIEW = "/pages/viewtrash.action";
    static final String REMOVE = "/pages/removepage.action";
    static final String RESTORE = "/pages/restorepage.action";
    static final String PURGE = "/pages/purgetrashitem.action";

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
            goTo(request, response, done(request));
        } catch (PageRefused e) {
            if (e.reason() == Reason.NOT_FOUND || e.reason() == Reason.READ_ONLY) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            showTrash(request, response, Words.current().text("refused." + e.reason()));
        }
    }

    /** What was asked for is done; where to go next. */
    private String done(HttpServletRequest request) {
        long page = id(request, "pageId");
        switch (Paths.of(request)) {
            case REMOVE -> site.authoring().trash(reader(), page);
            case PURGE -> site.life().purge(reader(), page);
            default -> {
                return site.authoring().restore(reader(), page).getUrlPath();
            }
        }
        return VIEW + "?key=" + spaceKey(request);
    }

    private void showTrash(HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        String key = spaceKey(request);
        List<Map<String, Object>> pages =
                pages(site.authoring().trashOf(reader(), key), site.life().removable(reader(), key));
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

    /** Once each, with what the reader may do with it. */
    private static List<Map<String, Object>> pages(List<PagePlace> restorable, List<PagePlace> removable) {
        return Stream.concat(restorable.stream(), removable.stream())
                .distinct()
                .<Map<String, Object>>map(place -> Map.of(
                        "id", String.valueOf(place.id()),
                        "title", place.title(),
                        "mayRestore", restorable.contains(place),
                        "mayRemove", removable.contains(place)))
                .toList();
    }

    private String spaceKey(HttpServletRequest request) {
        return site.pages()
                .space(text(request, "key"))
                .orElseThrow(HttpProblem::notFound)
                .key();
    }
}
