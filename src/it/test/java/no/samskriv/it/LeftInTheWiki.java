package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Names of birds wherever the wiki itself may hold something about Nord: in titles, in an older version, a comment, the name
 * of a file, the trash, a page below Nord's and the page that was Nord's before.
 */
final class LeftInTheWiki {
    private static final String CONTENT = "/rest/api/content";
    private static final String MACRO = "<ac:structured-macro ac:name=\\\"individual-plan\\\"/>";

    private final Site site;
    private final Client coordinator;
    private final String former;
    private final String formerBelow;
    private String page = "";
    private String below = "";
    private String trashed = "";

    private LeftInTheWiki(Site site) {
        this.site = site;
        this.coordinator = site.as("koordinator-a");
        this.former = idOf(NORD);
        this.formerBelow = idOf(NORD + " kriseplan");
    }

    static LeftInTheWiki by(Site site) {
        LeftInTheWiki left = new LeftInTheWiki(site);
        left.write();
        return left;
    }

    private void write() {
        save(former, "Spurv, som Nord hadde før", 2, MACRO);
        Answer person = coordinator.get(Rest.person(NORD));
        ok(coordinator.patch(Rest.person(NORD), "{\"page\": {}}", "If-Match", person.etag()));
        page = coordinator.get(Rest.person(NORD)).json().at("/page/id").asText();
        save(page, "Linerle", 2, MACRO + "<p>Stær</p>");
        save(page, "Rødstrupe", 3, MACRO);
        comment(page, "Gjerdesmett");
        ok(coordinator.send(
                "POST",
                CONTENT + "/" + page + "/child/attachment?fileName=nattergal.pdf",
                "%PDF",
                "Content-Type",
                "application/octet-stream"));
        coordinator.post("/rest/api/user/watch/content/" + page, "");
        below = create("Bokfink");
        comment(below, "Grønnsisik");
        String meeting = StreamSupport.stream(
                        coordinator
                                .get(Rest.person(NORD) + "/meetings")
                                .json()
                                .path("results")
                                .spliterator(),
                        false)
                .filter(each -> !each.path("type").asText().contains("CONVERSATION"))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        trashed = ok(coordinator.post(Rest.BASE + "/meetings/" + meeting + "/page", ""))
                .json()
                .path("page")
                .asText();
        save(trashed, "Kjøttmeis", 2, "<p>Kjøttmeis</p>");
        assertThat(coordinator.send("DELETE", CONTENT + "/" + trashed, null).status())
                .isEqualTo(204);
    }

    /** @param run the answer of a dry run */
    void assertNamedIn(JsonNode run) {
        JsonNode own = byId(run.path("pages"), page);
        assertThat(own.path("title").asText()).isEqualTo("Rødstrupe");
        assertThat(own.path("versions").asInt()).isEqualTo(3);
        assertThat(own.path("comments").asInt()).isEqualTo(1);
        assertThat(own.path("attachments").asInt()).isEqualTo(1);
        assertThat(own.path("watchers").asInt()).isEqualTo(1);
        JsonNode thrown = byId(run.path("pages"), trashed);
        assertThat(thrown.path("trashed").asBoolean()).isTrue();
        assertThat(thrown.has("title")).as("seen by nobody in the trash").isFalse();
        assertThat(byId(run.path("near"), former).path("title").asText()).startsWith("Spurv");
        assertThat(byId(run.path("near"), formerBelow).path("title").asText()).isEqualTo(NORD + " kriseplan");
        assertThat(byId(run.path("near"), below).path("title").asText()).isEqualTo("Bokfink");
        assertThat(byId(run.path("near"), below).path("comments").asInt()).isEqualTo(1);
    }

    /** @param ending the page about how the work ends, open for somebody who may approve */
    void assertNamedOn(Page ending) {
        List<String> lines = ending.locator("[data-samskriv-part=erase] li").allInnerTexts();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "«Rødstrupe»",
                                "Versjoner: 3. Kommentarer: 1. Vedlegg: 1. Følger den: 1.",
                                "Slett den helt"))
                .anySatisfy(line -> assertThat(line).contains("nummer " + trashed, "papirkurven nå", "Slett den helt"))
                .anySatisfy(line -> assertThat(line).contains("«Spurv, som Nord hadde før»", "har vært personens side"))
                .anySatisfy(line -> assertThat(line).contains("«P-0001 kriseplan»", "Se om den handler om personen"))
                .anySatisfy(line -> assertThat(line).contains("«Bokfink»", "Kommentarer: 1."))
                .anySatisfy(line -> assertThat(line).contains("Andre sider i wikien", "papirkurven"));
        assertThat(ending.content()).doesNotContain("Kjøttmeis", "Gjerdesmett", "nattergal", "Grønnsisik");
    }

    /** Nothing of it is ours to delete. */
    void assertStillThere() {
        List<String> there = new ArrayList<>();
        there.add(coordinator.get(CONTENT + "/" + page + "?expand=version").body());
        there.add(coordinator.get(CONTENT + "/" + page + "/child/comment").body());
        there.add(coordinator.get(CONTENT + "/" + page + "/child/attachment").body());
        there.add(coordinator.get(CONTENT + "/" + below + "/child/comment").body());
        there.add(coordinator.get(CONTENT + "/" + former).body());
        there.add(site.as("leder").get("/pages/viewtrash.action?key=RECO").body());
        assertThat(String.join("\n", there))
                .contains("Rødstrupe", "Gjerdesmett", "nattergal.pdf", "Grønnsisik", "Spurv", "Kjøttmeis");
    }

    private static JsonNode byId(JsonNode pages, String id) {
        return StreamSupport.stream(pages.spliterator(), false)
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of page " + id + " in " + pages));
    }

    private String create(String title) {
        return ok(coordinator.post(CONTENT, """
                        {"type": "page", "title": "%s", "space": {"key": "RECO"}, "ancestors": [{"id": "%s"}],
                         "body": {"storage": {"value": "<p>Hei</p>"}}}""".formatted(title, page)))
                .json()
                .path("id")
                .asText();
    }

    private void save(String id, String title, int version, String body) {
        ok(coordinator.send("PUT", CONTENT + "/" + id, """
                {"title": "%s", "version": {"number": %d}, "body": {"storage": {"value": "%s"}}}""".formatted(title, version, body)));
    }

    private void comment(String id, String text) {
        ok(coordinator.post(CONTENT, """
                {"type": "comment", "container": {"type": "page", "id": "%s"},
                 "body": {"storage": {"value": "<p>%s</p>"}}}""".formatted(id, text)));
    }

    private String idOf(String title) {
        String asked = CONTENT + "?spaceKey=RECO&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return coordinator.get(asked).json().at("/results/0/id").asText();
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
        return answer;
    }
}
