package no.samskriv.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Village.class)
final class ContentApiTest {
    private static final String CONTENT = "/rest/api/content";

    private final String title = "Page " + UUID.randomUUID();

    @Test
    void createsAndReadsAPage(Browser browser) throws Exception {
        JsonNode created = create(browser.as("baker"));

        assertThat(created.path("type").asText()).isEqualTo("page");
        JsonNode read = json(browser.get(
                CONTENT + "/" + created.path("id").asText() + "?expand=body.storage,body.view,version,ancestors"));
        assertThat(read.path("title").asText()).isEqualTo(title);
        assertThat(read.path("space").path("key").asText()).isEqualTo("VILLAGE");
        assertThat(read.path("version").path("number").asInt()).isEqualTo(1);
        assertThat(read.path("body").path("storage").path("value").asText()).isEqualTo("<p>a&nbsp;b</p>");
        assertThat(read.path("body").path("view").path("value").asText()).isEqualTo("<p>a\u00a0b</p>");
    }

    @Test
    void findsAPageByTitle(Browser browser) throws Exception {
        create(browser.as("baker"));

        JsonNode found = json(browser.get(CONTENT + "?spaceKey=VILLAGE&title=" + title.replace(" ", "%20")));

        assertThat(found.path("size").asInt()).isEqualTo(1);
        assertThat(found.path("results").path(0).path("title").asText()).isEqualTo(title);
    }

    @Test
    void savesOnlyTheNextVersion(Browser browser) throws Exception {
        String page = CONTENT + "/" + create(browser.as("baker")).path("id").asText();
        String second =
                "{\"version\": {\"number\": 2}, \"title\": \"%s\", \"body\": {\"storage\": {\"value\": \"<p/>\"}}}"
                        .formatted(title);

        assertThat(browser.json("PUT", page, second).statusCode()).isEqualTo(200);
        assertThat(browser.json("PUT", page, second).statusCode()).isEqualTo(409);
        assertThat(json(browser.get(page)).path("version").path("number").asInt())
                .isEqualTo(2);
    }

    @Test
    void restrictsAPageAndAllBelowIt(Browser browser) throws Exception {
        String page = CONTENT + "/" + create(browser.as("baker")).path("id").asText();

        HttpResponse<String> restricted = browser.json(
                "PUT",
                page + "/restriction",
                "[{\"operation\": \"read\", \"restrictions\": {\"user\": [{\"username\": \"baker\"}]}}]");

        assertThat(restricted.statusCode()).isEqualTo(200);
        JsonNode read = json(browser.get(page + "/restriction")).path("results").path(0);
        assertThat(read.path("operation").asText()).isEqualTo("read");
        assertThat(read.path("restrictions")
                        .path("user")
                        .path("results")
                        .path(0)
                        .path("username")
                        .asText())
                .isEqualTo("baker");
        assertThat(browser.as("mayor").get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void trashesAPage(Browser browser) throws Exception {
        String page = CONTENT + "/" + create(browser.as("baker")).path("id").asText();

        assertThat(browser.send(browser.request(page).DELETE()).statusCode()).isEqualTo(204);

        assertThat(browser.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void anonymousReaderFindsNothing(Browser browser) throws Exception {
        JsonNode found = json(browser.get(CONTENT + "?spaceKey=VILLAGE"));

        assertThat(found.path("size").asInt()).isZero();
        assertThat(browser.json("POST", CONTENT, "{}").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /rest/api/content   | {\"title\": \"x\", \"space\": {\"key\": \"NONE\"}} | 404",
                "POST | /rest/api/content   | {\"space\": {\"key\": \"VILLAGE\"}}              | 400",
                "POST | /rest/api/content   | {\"title\":                                      | 400",
                "PUT  | /rest/api/content/1 | {}                                               | 404",
                "PUT  | /rest/api/content   | {}                                               | 405",
                "GET  | /rest/api/content/x | ''                                               | 404",
                "GET  | /rest/api/content/1 | ''                                               | 404"
            })
    void refusesInJson(String method, String path, String body, int status, Browser browser) throws Exception {
        HttpResponse<String> answer = browser.as("baker").json(method, path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer).path("statusCode").asInt()).isEqualTo(status);
    }

    @Test
    void takesNothingThatAFormOfAnotherSiteCouldSend(Browser browser) throws Exception {
        String page = "{\"title\": \"%s\", \"space\": {\"key\": \"VILLAGE\"}}".formatted(title);

        HttpResponse<String> form = browser.as("baker")
                .send(browser.request(CONTENT)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(page)));
        HttpResponse<String> script = browser.send(browser.request(CONTENT)
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString(page)));

        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(script.statusCode()).isEqualTo(403);
    }

    private JsonNode create(Browser browser) throws Exception {
        return json(browser.json(
                "POST",
                CONTENT,
                "{\"type\": \"page\", \"title\": \"%s\", \"space\": {\"key\": \"VILLAGE\"}, \"body\": {\"storage\":"
                                .formatted(title)
                        + " {\"value\": \"<p>a&nbsp;b</p>\", \"representation\": \"storage\"}}}"));
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
