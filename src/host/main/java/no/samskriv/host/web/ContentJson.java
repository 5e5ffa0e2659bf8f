package no.samskriv.host.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import no.samskriv.host.HostSettings;
import no.samskriv.host.page.MalformedStorage;
import no.samskriv.host.page.OutputType;
import no.samskriv.host.page.PageRenderer;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SitePage;
import no.samskriv.host.site.SiteUser;

/** A page in the JSON shape of Confluence's content API. */
final class ContentJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Site site;
    private final PageRenderer renderer;

    ContentJson(Site site, PageRenderer renderer) {
        this.site = site;
        this.renderer = renderer;
    }

    /** @param expand such as {@code body.view}; space and version are always there */
    ObjectNode of(SitePage page, Set<String> expand) {
        ObjectNode json = JSON.objectNode()
                .put("id", String.valueOf(page.getId()))
                .put("type", "page")
                .put("status", page.isDeleted() ? "trashed" : "current")
                .put("title", page.getTitle());
        json.putObject("space").put("key", page.getSpaceKey());
        json.set("version", version(page));
        if (expand.contains("ancestors")) {
            json.set("ancestors", ancestors(page));
        }
        if (expand.contains("body.storage")) {
            body(json, "storage", page.getBodyAsString());
        }
        if (expand.contains("body.view")) {
            body(json, "view", view(page));
        }
        json.putObject("_links").put("webui", page.getUrlPath()).put("context", HostSettings.CONTEXT_PATH);
        return json;
    }

    /** A user as Confluence names one. */
    static ObjectNode user(SiteUser user) {
        return JSON.objectNode()
                .put("type", "known")
                .put("username", user.login())
                .put("userKey", user.key().getStringValue())
                .put("displayName", user.fullName());
    }

    private ObjectNode version(SitePage page) {
        ObjectNode version = JSON.objectNode()
                .put("number", page.getVersion())
                .put("when", page.savedAt().toString());
        site.users().withKey(page.authorKey()).ifPresent(author -> version.set("by", user(author)));
        return version;
    }

    /** Root first; whoever may see a page may see all above it. */
    private ArrayNode ancestors(SitePage page) {
        ArrayNode ancestors = JSON.arrayNode();
        for (long id : page.place().ancestors()) {
            site.pages().withId(id).ifPresent(above -> ancestors
                    .addObject()
                    .put("id", String.valueOf(id))
                    .put("type", "page")
                    .put("title", above.getTitle()));
        }
        return ancestors;
    }

    private String view(SitePage page) {
        Words words = Words.current();
        try {
            return renderer.html(page, OutputType.DISPLAY, WikiServlet.macroTexts(words));
        } catch (MalformedStorage e) {
            return words.text("page.malformed", e.line());
        }
    }

    private static void body(ObjectNode json, String representation, String value) {
        json.withObject("/body").putObject(representation).put("value", value).put("representation", representation);
    }
}
