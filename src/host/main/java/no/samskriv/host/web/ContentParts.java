package no.samskriv.host.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.samskriv.host.page.MalformedStorage;
import no.samskriv.host.page.PageRenderer;
import no.samskriv.host.site.PagePart;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SiteUser;

/** What hangs on a page, and where the page goes: the part of the content API that stands below one page. */
final class ContentParts {
    private static final int FILE_MAX = 1 << 20;

    private final Site site;
    private final ContentJson pages;

    ContentParts(Site site, ContentJson pages) {
        this.site = site;
        this.pages = pages;
    }

    /** @param below what the path says after the page: {@code child/comment} */
    void get(HttpServletResponse response, long pageId, String below) throws IOException {
        SiteUser reader = WikiServlet.reader();
        switch (below) {
            case "child/comment" ->
                ContentServlet.send(response, 200, list(site.parts().comments(reader, pageId), this::comment));
            case "child/attachment" ->
                ContentServlet.send(response, 200, list(site.parts().files(reader, pageId), this::file));
            default -> download(response, reader, pageId, below);
        }
    }

    private void download(HttpServletResponse response, SiteUser reader, long pageId, String below) throws IOException {
        String[] parts = below.split("/", -1);
        if (parts.length != 4 || !below.startsWith("child/attachment/") || !parts[3].equals("download")) {
            throw HttpProblem.notFound();
        }
        byte[] content = site.parts()
                .contentOf(reader, pageId, WikiServlet.number(parts[2]))
                .orElseThrow(HttpProblem::notFound);
        response.setContentType("application/octet-stream");
        response.setHeader("Content-Disposition", "attachment");
        response.getOutputStream().write(content);
    }

    /** Adds a file, or copies the page. */
    void post(HttpServletRequest request, HttpServletResponse response, long pageId, String below) throws IOException {
        SiteUser author = ContentServlet.author(request);
        switch (below) {
            case "child/attachment" -> ContentServlet.send(response, 200, file(attach(request, author, pageId)));
            case "copy" -> {
                String title = ContentServlet.body(request).path("pageTitle").asText("");
                ContentServlet.send(
                        response, 200, pages.of(site.life().copy(author, pageId, title), Set.of("ancestors")));
            }
            default -> throw HttpProblem.notFound();
        }
    }

    /** The bytes as they are: a form of another site cannot send this type without asking the browser first. */
    private PagePart attach(HttpServletRequest request, SiteUser author, long pageId) throws IOException {
        String name = WikiServlet.text(request, "fileName");
        if (!"application/octet-stream".equals(request.getContentType())) {
            throw new HttpProblem(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        byte[] content = request.getInputStream().readNBytes(FILE_MAX + 1);
        if (content.length > FILE_MAX) {
            throw new HttpProblem(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        if (name.isBlank() || name.length() > 255) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
        return site.parts().attach(author, pageId, name, content);
    }

    /** {@code move/append/ID}: below that page. */
    void put(HttpServletRequest request, HttpServletResponse response, long pageId, String below) throws IOException {
        SiteUser author = ContentServlet.author(request);
        if (!below.startsWith("move/append/")) {
            throw HttpProblem.notFound();
        }
        long parent = WikiServlet.number(below.substring("move/append/".length()));
        ContentServlet.send(response, 200, pages.of(site.life().move(author, pageId, parent), Set.of("ancestors")));
    }

    /** @param json a comment as Confluence takes it, with the page as its {@code container} */
    void addComment(HttpServletResponse response, SiteUser author, JsonNode json) throws IOException {
        long pageId = WikiServlet.number(json.path("container").path("id").asText(""));
        String body = json.path("body").path("storage").path("value").asText("");
        try {
            PageRenderer.check(body);
        } catch (MalformedStorage e) {
            throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST);
        }
        ContentServlet.send(response, 200, comment(site.parts().comment(author, pageId, body)));
    }

    private ObjectNode comment(PagePart part) {
        ObjectNode json = part(part, "comment");
        json.withObject("/body").putObject("storage").put("value", part.content());
        return json;
    }

    private ObjectNode file(PagePart part) {
        return part(part, "attachment").put("title", part.content());
    }

    private ObjectNode part(PagePart part, String type) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", String.valueOf(part.id()))
                .put("type", type)
                .put("status", "current");
        site.users().withKey(part.authorKey()).ifPresent(author -> json.withObject("/version")
                .set("by", ContentJson.user(author)));
        return json;
    }

    private static ObjectNode list(List<PagePart> parts, Function<PagePart, ObjectNode> shape) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode results = json.putArray("results");
        parts.forEach(part -> results.add(shape.apply(part)));
        return json.put("size", parts.size());
    }
}
