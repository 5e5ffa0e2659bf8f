package no.samskriv.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What hangs on a page, and where it goes, over the content API. */
@ExtendWith(Village.class)
final class PagePartsTest {
    private static final String CONTENT = "/rest/api/content";

    private String page = "";

    @BeforeEach
    void createPage(Browser browser) throws Exception {
        page = CONTENT + "/" + create(browser.as("gardener"));
    }

    @Test
    void aCommentIsReadByWhoeverSeesThePage(Browser browser) throws Exception {
        String comment = """
                {"type": "comment", "container": {"type": "page", "id": "%s"}, \
                "body": {"storage": {"value": "<p>So it is.</p>", "representation": "storage"}}}""".formatted(page.substring(CONTENT.length() + 1));

        assertThat(browser.as("gardener").json("POST", CONTENT, comment).statusCode())
                .isEqualTo(200);

        JsonNode comments = json(browser.as("baker").get(page + "/child/comment"));
        assertThat(comments.path("results").path(0).at("/body/storage/value").asText())
                .isEqualTo("<p>So it is.</p>");
        assertThat(comments.path("results").path(0).at("/version/by/username").asText())
                .isEqualTo("gardener");
        assertThat(browser.get("/pages/viewpage.action?pageId=" + page.substring(CONTENT.length() + 1))
                        .body())
                .contains("<li>So it is.</li>");
    }

    @Test
    void aFileComesBackAsItWas(Browser browser) throws Exception {
        HttpResponse<String> attached = browser.send(browser.as("gardener")
                .request(page + "/child/attachment?fileName=list.txt")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString("bread, roses")));

        assertThat(attached.statusCode()).isEqualTo(200);
        JsonNode file =
                json(browser.get(page + "/child/attachment")).path("results").path(0);
        assertThat(file.path("title").asText()).isEqualTo("list.txt");
        assertThat(browser.get(page + "/child/attachment/" + file.path("id").asText() + "/download")
                        .body())
                .isEqualTo("bread, roses");
        assertThat(browser.json("POST", page + "/child/attachment?fileName=a", "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void watchingIsTheReadersOwn(Browser browser) throws Exception {
        String watch = "/rest/api/user/watch/content/" + page.substring(CONTENT.length() + 1);

        assertThat(browser.as("gardener").json("POST", watch, "").statusCode()).isEqualTo(204);
        assertThat(json(browser.get(watch)).path("watching").asBoolean()).isTrue();
        assertThat(json(browser.as("baker").get(watch)).path("watching").asBoolean())
                .isFalse();
        assertThat(browser.as("gardener").json("DELETE", watch, "").statusCode())
                .isEqualTo(204);
        assertThat(json(browser.get(watch)).path("watching").asBoolean()).isFalse();
    }

    @Test
    void aPageIsMovedCopiedTrashedAndRemoved(Browser browser) throws Exception {
        String parent = create(browser.as("gardener"));

        JsonNode moved = json(browser.json("PUT", page + "/move/append/" + parent, ""));
        assertThat(moved.path("ancestors").path(0).path("id").asText()).isEqualTo(parent);
        JsonNode copy = json(browser.json("POST", page + "/copy", "{\"pageTitle\": \"C " + UUID.randomUUID() + "\"}"));
        assertThat(copy.path("ancestors").path(0).path("id").asText()).isEqualTo(parent);

        assertThat(browser.json("DELETE", page + "?status=trashed", "").statusCode())
                .isEqualTo(404);
        assertThat(browser.json("DELETE", page, "").statusCode()).isEqualTo(204);
        assertThat(browser.json("PUT", page, "{\"status\": \"current\"}").statusCode())
                .isEqualTo(200);
        assertThat(browser.json("DELETE", page, "").statusCode()).isEqualTo(204);
        assertThat(browser.as("baker")
                        .json("DELETE", page + "?status=trashed", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/pages/viewtrash.action?key=VILLAGE").body())
                .contains("restorepage.action")
                .doesNotContain("purgetrashitem.action");
        assertThat(browser.as("mayor")
                        .get("/pages/viewtrash.action?key=VILLAGE")
                        .body())
                .contains("purgetrashitem.action");
        assertThat(browser.json("DELETE", page + "?status=trashed", "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void whatIsNotThereIsNotFound(Browser browser) throws Exception {
        assertThat(browser.as("gardener").get(page + "/child/label").statusCode())
                .isEqualTo(404);
        assertThat(browser.json("POST", page + "/child/label", "{}").statusCode())
                .isEqualTo(404);
        assertThat(browser.json("PUT", page + "/child/label", "{}").statusCode())
                .isEqualTo(404);
        assertThat(browser.json("DELETE", page + "/child/label", "").statusCode())
                .isEqualTo(404);
        assertThat(browser.get(page + "/child/attachment/7/download").statusCode())
                .isEqualTo(404);
    }

    private static String create(Browser browser) throws Exception {
        String body = """
                {"type": "page", "title": "%s", "space": {"key": "VILLAGE"}, "body": {"storage": {"value": "<p/>"}}}""".formatted("Page " + UUID.randomUUID());
        return json(browser.json("POST", CONTENT, body)).path("id").asText();
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }
}
