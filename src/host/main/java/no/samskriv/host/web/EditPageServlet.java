package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import no.samskriv.host.page.MalformedStorage;
import no.samskriv.host.page.PageRenderer;
import no.samskriv.host.site.PageRefused;
import no.samskriv.host.site.PageRefused.Reason;
import no.samskriv.host.site.PageText;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SitePage;
import no.samskriv.host.site.SiteUser;
import org.jspecify.annotations.Nullable;

/** The plain editor: title and storage format, for a new page ({@code /pages/createpage.action}) and for an old one. */
final class EditPageServlet extends WikiServlet {
    private static final long serialVersionUID = 1L;
    private static final String EDIT = "/pages/editpage.action";

    EditPageServlet(Site site, Chrome chrome) {
        super(site, chrome);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SitePage> page = page(request);
        Draft draft = page.map(each -> new Draft(each.getTitle(), each.getBodyAsString(), each.getVersion()))
                .orElse(new Draft("", "", 0));
        show(request, response, screen(request, page.orElse(null), draft, ""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tokens.require(request);
        Draft draft = new Draft(
                text(request, "title"), text(request, "body").replace("\r\n", "\n"), (int) id(request, "version"));
        try {
            PageRenderer.check(draft.body());
            goTo(request, response, save(request, draft).getUrlPath());
        } catch (MalformedStorage e) {
            String problem = Words.current().text("page.malformed", e.line());
            show(request, response, screen(request, page(request).orElse(null), draft, problem));
        } catch (PageRefused e) {
            if (e.reason() == Reason.NOT_FOUND) {
                throw e;
            }
            showRefused(request, response, draft, e.reason());
        }
    }

    /** What was typed stays; after a stale save the next one goes over the version that is shown beside it. */
    private void showRefused(HttpServletRequest request, HttpServletResponse response, Draft draft, Reason reason)
            throws IOException {
        SitePage page = page(request).orElse(null);
        String problem = Words.current().text("refused." + reason);
        Screen screen = screen(request, page, draft, problem);
        if (reason == Reason.STALE && page != null) {
            screen = screen(request, page, new Draft(draft.title(), draft.body(), page.getVersion()), problem)
                    .with(Map.of("isStale", true, "stored", page.getBodyAsString()));
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        show(request, response, screen);
    }

    private SitePage save(HttpServletRequest request, Draft draft) {
        PageText text = new PageText(draft.title(), draft.body());
        SiteUser author = reader();
        return isEdit(request)
                ? site.authoring().save(author, id(request, "pageId"), draft.version(), text)
                : site.authoring().create(author, text(request, "spaceKey"), parent(request), text);
    }

    private Screen screen(HttpServletRequest request, @Nullable SitePage page, Draft draft, String problem) {
        String spaceKey = page == null ? text(request, "spaceKey") : page.getSpaceKey();
        Words words = Words.current();
        return Screen.of(words.text(isEdit(request) ? "edit.title" : "create.title"), "edit.vm")
                .inSpace(spaceKey)
                .with(Map.of(
                        "action",
                        Paths.of(request),
                        "pageId",
                        page == null ? "" : String.valueOf(page.getId()),
                        "parentId",
                        text(request, "fromPageId"),
                        "spaceKey",
                        spaceKey,
                        "typedTitle",
                        draft.title(),
                        "typedBody",
                        draft.body(),
                        "version",
                        String.valueOf(draft.version()),
                        "hasProblem",
                        !problem.isEmpty(),
                        "problem",
                        problem,
                        "isStale",
                        false));
    }

    /** The page to edit; nothing when the request is for a new one. */
    private Optional<SitePage> page(HttpServletRequest request) {
        if (!isEdit(request)) {
            return Optional.empty();
        }
        SiteUser author = reader();
        SitePage page = site.authoring().read(author, id(request, "pageId")).orElseThrow(HttpProblem::notFound);
        if (!site.permissions().mayEdit(author, page)) {
            throw new HttpProblem(HttpServletResponse.SC_FORBIDDEN);
        }
        return Optional.of(page);
    }

    private static boolean isEdit(HttpServletRequest request) {
        return Paths.of(request).equals(EDIT);
    }

    private static @Nullable Long parent(HttpServletRequest request) {
        return text(request, "fromPageId").isEmpty() ? null : id(request, "fromPageId");
    }

    /** @param version the one the author saw; 0 for a new page */
    private record Draft(String title, String body, int version) {}
}
