package no.samskriv.host.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.host.page.MalformedStorage;
import no.samskriv.host.page.PageRenderer;
import no.samskriv.host.site.PagePlace;
import no.samskriv.host.site.PageText;
import no.samskriv.host.site.SignedIn;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SitePage;
import no.samskriv.host.site.SiteUser;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/content}: pages as Confluence's own API has them. What one may not see is not found. */
final class ContentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEFAULT_LIMIT = 25;

    private final transient Site site;
    private final transient ContentJson pages;
    private final transient RestrictionJson restrictions;
    private final transient ContentParts parts;

    ContentServlet(Site site, PageRenderer renderer) {
        this.site = site;
        this.pages = new ContentJson(site, renderer);
        this.restrictions = new RestrictionJson(site.users());
        this.parts = new ContentParts(site, pages);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Target target = Target.of(request);
        SiteUser reader = SignedIn.user().orElse(null);
        if (target.pageId() == null) {
            send(response, 200, list(reader, request));
            return;
        }
        if (!target.below().isEmpty()) {
            parts.get(response, target.pageId(), target.below());
            return;
        }
        SitePage page = site.authoring().read(reader, target.pageId()).orElseThrow(HttpProblem::notFound);
        send(
                response,
                200,
                target.isRestriction()
                        ? restrictions.of(site.permissions().restrictionsOf(page))
                        : pages.of(page, expand(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteUser author = author(request);
        Target target = Target.of(request);
        if (!target.below().isEmpty()) {
            parts.post(request, response, target.required(), target.below());
            return;
        }
        if (target.pageId() != null) {
            throw new HttpProblem(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        JsonNode json = body(request);
        if (json.path("type").asText("page").equals("comment")) {
            parts.addComment(response, author, json);
            return;
        }
        JsonNode above = json.path("ancestors");
        String parent = above.path(above.size() - 1).path("id").asText("");
        SitePage page = site.authoring()
                .create(
                        author,
                        json.path("space").path("key").asText(""),
                        parent.isEmpty() ? null : WikiServlet.number(parent),
                        text(json, "", ""));
        send(response, 200, pages.of(page, Set.of("body.storage", "ancestors")));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteUser author = author(request);
        Target target = Target.of(request);
        long id = target.required();
        if (!target.below().isEmpty()) {
            parts.put(request, response, id, target.below());
            return;
        }
        JsonNode json = body(request);
        if (json.path("status").asText().equals("current") && isInTrash(id)) {
            send(response, 200, pages.of(site.authoring().restore(author, id), Set.of("ancestors")));
            return;
        }
        SitePage page = site.authoring().read(author, id).orElseThrow(HttpProblem::notFound);
        if (target.isRestriction()) {
            site.authoring().restrict(author, id, restrictions.read(json));
            send(response, 200, restrictions.of(site.permissions().restrictionsOf(page)));
            return;
        }
        int number = json.path("version").path("number").asInt();
        if (number < 1) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
        PageText text = text(json, page.getTitle(), page.getBodyAsString());
        send(response, 200, pages.of(site.authoring().save(author, id, number - 1, text), Set.of("body.storage")));
    }

    private boolean isInTrash(long id) {
        return site.pages().withId(id).filter(SitePage::isDeleted).isPresent();
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        SiteUser author = author(request);
        Target target = Target.of(request);
        if (!target.below().isEmpty()) {
            throw HttpProblem.notFound();
        }
        if (WikiServlet.text(request, "status").equals("trashed")) {
            site.life().purge(author, target.required());
        } else {
            site.authoring().trash(author, target.required());
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private ObjectNode list(@Nullable SiteUser reader, HttpServletRequest request) {
        String space = WikiServlet.text(request, "spaceKey");
        String title = WikiServlet.text(request, "title");
        int start = number(request, "start", 0);
        int limit = number(request, "limit", DEFAULT_LIMIT);
        List<SitePage> found = found(reader, space, title).stream()
                .skip(start)
                .limit(limit)
                .flatMap(place -> site.pages().withId(place.id()).stream())
                .toList();
        ObjectNode json = JSON.createObjectNode();
        ArrayNode results = json.putArray("results");
        found.forEach(page -> results.add(pages.of(page, expand(request))));
        json.put("start", start).put("limit", limit).put("size", found.size());
        json.putObject("_links").put("context", request.getContextPath());
        return json;
    }

    private List<PagePlace> found(@Nullable SiteUser reader, String spaceKey, String title) {
        Stream<String> spaces =
                spaceKey.isEmpty() ? site.pages().spaces().stream().map(space -> space.key()) : Stream.of(spaceKey);
        List<PagePlace> places =
                spaces.flatMap(key -> site.pages().inSpace(key).stream()).toList();
        return site.permissions().visible(reader, places).stream()
                .filter(place -> title.isEmpty() || place.title().equalsIgnoreCase(title))
                .toList();
    }

    /** Whoever is signed in, asking from a page of ours or from no page at all. */
    static SiteUser author(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.endsWith("//" + request.getHeader("Host"))) {
            throw new HttpProblem(HttpServletResponse.SC_FORBIDDEN);
        }
        return WikiServlet.reader();
    }

    /** JSON only: a form of another site cannot send that without asking the browser first. */
    static JsonNode body(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new HttpProblem(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        try {
            return JSON.readTree(request.getInputStream());
        } catch (JacksonException e) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static PageText text(JsonNode json, String title, String body) {
        String storage = json.path("body").path("storage").path("value").asText(body);
        try {
            PageRenderer.check(storage);
        } catch (MalformedStorage e) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
        return new PageText(json.path("title").asText(title), storage);
    }

    private static Set<String> expand(HttpServletRequest request) {
        return Set.copyOf(List.of(WikiServlet.text(request, "expand").split(",", -1)));
    }

    private static int number(HttpServletRequest request, String parameter, int absent) {
        String text = WikiServlet.text(request, parameter);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : absent;
    }

    static void send(HttpServletResponse response, int status, JsonNode json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.toString());
    }

    /** What the path names: all pages, one page, the restrictions of one page, or what stands below it. */
    private record Target(@Nullable Long pageId, boolean isRestriction, String below) {

        static Target of(HttpServletRequest request) {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("");
            if (path.isEmpty() || path.equals("/")) {
                return new Target(null, false, "");
            }
            String[] parts = path.substring(1).split("/", 2);
            String below = parts.length == 2 ? parts[1] : "";
            if (parts.length == 2 && below.isEmpty()) {
                throw HttpProblem.notFound();
            }
            boolean restriction = below.equals("restriction");
            return new Target(WikiServlet.number(parts[0]), restriction, restriction ? "" : below);
        }

        long required() {
            if (pageId == null) {
                throw new HttpProblem(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
            return pageId;
        }
    }
}
