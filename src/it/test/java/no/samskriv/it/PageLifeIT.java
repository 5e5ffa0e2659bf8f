package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Nord's page is copied, moved, opened to all, thrown away, brought back and removed for good; what is written stays with
 * Nord, and nobody reads through any of it who does not read it anyway. One life, told in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PageLifeIT {
    private static final String CONTENT = "/rest/api/content";
    private static final String PAGES = "/plugins/servlet/samskriv/sider";
    private static final String PERSON = "/plugins/servlet/samskriv/person?ref=" + NORD;
    private static final String NOTHING_HERE = "Det er ikke noe å vise deg her";

    /** Stands on one of Nord's goals, and nowhere else. */
    private static final String WORDS = "spise frokost";

    /** Every macro, saying whose it is where it can. */
    private static final List<String> MACROS =
            List.of("individual-plan", "responsibility-group-meeting", "crisis-plan", "recovery-hat", "plan-overview");

    private static HostProcess host;
    private static Site site;
    private static Client coordinator;
    private static Client stranger;
    private static Client admin;
    private static String page;
    private static List<String> below = List.of();

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        site = host.site();
        coordinator = site.as("koordinator-a");
        stranger = site.as("fremmed");
        admin = site.as("admin");
        page = idOf(NORD);
    }

    @AfterAll
    static void end() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    @Order(1)
    void aCopyIsNobodysPage() {
        Answer copied = coordinator.post(CONTENT + "/" + page + "/copy", "{\"pageTitle\": \"Kopi av siden\"}");
        String copy = copied.json().path("id").asText();
        move(copy, idOf("Recoveryteamet (demo)"));

        for (String reader : List.of("fremmed", "koordinator-a", "nord", "soster-nord")) {
            assertThat(view(site.as(reader), copy))
                    .as(reader)
                    .contains(NOTHING_HERE)
                    .doesNotContain(WORDS);
        }
    }

    @Test
    @Order(2)
    void aPageForAllTellsNobodyMoreWhateverStandsOnIt() {
        String about = openPage("Åpen side", NORD);
        String nobody = openPage("En annen side", Rest.NOBODY);

        assertThat(view(coordinator, about)).contains(WORDS);
        assertThat(view(stranger, about)).doesNotContain(WORDS);
        assertThat(content(view(stranger, about))).isEqualTo(content(view(stranger, nobody)));
    }

    @Test
    @Order(3)
    void thePlanStaysWithThePersonWhenThePageIsMovedAndRenamed() {
        String parent = parent();
        move(page, idOf("Recoveryteamet (demo)"));
        rename("Siden til Nord", 2);

        assertThat(view(coordinator, page)).contains(WORDS);
        assertThat(view(site.as("nord"), page)).contains(WORDS);
        assertThat(stranger.get(CONTENT + "/" + page).status()).isEqualTo(404);
        assertThat(stranger.get(Rest.plan(NORD)).status()).isEqualTo(404);
        assertThat(admin.get(PAGES).body())
                .contains(NORD, "Navnet står i tittelen")
                .doesNotContain("Siden til Nord");

        rename(NORD, 3);
        move(page, parent);
        assertThat(admin.get(PAGES).body()).doesNotContain(NORD);
    }

    @Test
    @Order(4)
    void aPageThatIsOpenedTellsNothingAndIsSeenByTheAdministrator() {
        String restriction = CONTENT + "/" + page + "/restriction";
        String before = coordinator.get(restriction).body();
        assertThat(coordinator.send("PUT", restriction, "[]").status()).isEqualTo(200);
        String home = idOf("Recoveryteamet (demo)");
        String parent = parent();
        move(page, home);

        assertThat(view(stranger, page)).contains(NOTHING_HERE).doesNotContain(WORDS);
        stranger.post(CONTENT, """
                {"type": "comment", "container": {"type": "page", "id": "%s"},
                 "body": {"storage": {"value": "<p>Hei</p>"}}}""".formatted(page));
        stranger.post("/rest/api/user/watch/content/" + page, "");
        stranger.send(
                "POST",
                CONTENT + "/" + page + "/child/attachment?fileName=brev.pdf",
                "%PDF",
                "Content-Type",
                "application/octet-stream");

        assertThat(admin.get(PAGES).body())
                .contains(NORD, "åpen for alle", "1 kommentar", "1 vedlegg", "1 følger siden")
                .doesNotContain("Hei", "brev.pdf", "Fremmed");
        assertThat(site.as("leder").get(PAGES).status()).isEqualTo(404);

        coordinator.send("PUT", restriction, before);
        move(page, parent);
        assertThat(stranger.get(CONTENT + "/" + page).status()).isEqualTo(404);
        assertThat(admin.get(PAGES).body()).doesNotContain("åpen for alle");
    }

    @Test
    @Order(5)
    void whileItIsInTheTrashThePersonAloneReads() {
        below = Stream.of("P-0001 møter", "P-0001 kriseplan")
                .map(PageLifeIT::idOf)
                .toList();
        below.forEach(PageLifeIT::trash);
        trash(page);

        assertThat(coordinator.get(Rest.plan(NORD)).status()).isEqualTo(404);
        assertThat(site.as("soster-nord")
                        .get(Rest.person(NORD) + "/crisis-plan")
                        .status())
                .isEqualTo(404);
        assertThat(site.as("nord").get(Rest.plan(NORD)).body()).contains(WORDS);
        assertThat(coordinator.get(PERSON).body())
                .contains("Siden ligger i papirkurven")
                .doesNotContain(WORDS);
        assertThat(site.as("leder").get(PERSON).body()).contains("Siden ligger i papirkurven");
        assertThat(stranger.get(PERSON).status()).isEqualTo(404);
        assertThat(admin.get(PAGES).body()).contains("Siden ligger i papirkurven");

        Answer restored = coordinator.send("PUT", CONTENT + "/" + page, "{\"status\": \"current\"}");
        assertThat(restored.status()).isEqualTo(200);
        assertThat(view(coordinator, page)).contains(WORDS);
    }

    @Test
    @Order(6)
    void anotherPageIsMadeWhenItIsRemovedForGood() {
        trash(page);
        // what lies below in the trash goes first
        below.forEach(PageLifeIT::purge);
        purge(page);

        assertThat(coordinator.get(Rest.plan(NORD)).status()).isEqualTo(404);
        assertThat(site.as("nord").get(Rest.plan(NORD)).body()).contains(WORDS);
        assertThat(coordinator.get(PERSON).body()).contains("Siden er tatt bort");
        assertThat(admin.get(PAGES).body()).as("nothing is linked any more").doesNotContain(NORD);

        Answer person = coordinator.get(Rest.person(NORD));
        Answer linked = coordinator.patch(Rest.person(NORD), "{\"page\": {}}", "If-Match", person.etag());
        assertThat(linked.status()).as("%s", linked).isEqualTo(200);
        assertThat(coordinator.get(Rest.plan(NORD)).body()).contains(WORDS);
        assertThat(view(coordinator, idOf(NORD))).contains(WORDS);
        assertThat(stranger.get(Rest.plan(NORD)).status()).isEqualTo(404);
    }

    private static String idOf(String title) {
        String asked = CONTENT + "?spaceKey=RECO&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return coordinator.get(asked).json().at("/results/0/id").asText();
    }

    private static String parent() {
        JsonNode above = coordinator
                .get(CONTENT + "/" + page + "?expand=ancestors")
                .json()
                .path("ancestors");
        return above.path(above.size() - 1).path("id").asText();
    }

    private static String view(Client reader, String id) {
        Answer answer = reader.get("/pages/viewpage.action?pageId=" + id);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static void move(String id, String parent) {
        Answer moved = coordinator.send("PUT", CONTENT + "/" + id + "/move/append/" + parent, "");
        assertThat(moved.status()).as("%s", moved).isEqualTo(200);
    }

    private static void rename(String title, int version) {
        Answer renamed = coordinator.send(
                "PUT",
                CONTENT + "/" + page,
                "{\"title\": \"%s\", \"version\": {\"number\": %d}}".formatted(title, version));
        assertThat(renamed.status()).as("%s", renamed).isEqualTo(200);
    }

    private static void trash(String id) {
        assertThat(coordinator.send("DELETE", CONTENT + "/" + id, null).status())
                .isEqualTo(204);
    }

    private static void purge(String id) {
        assertThat(site.as("leder")
                        .send("DELETE", CONTENT + "/" + id + "?status=trashed", null)
                        .status())
                .isEqualTo(204);
    }

    private static String openPage(String title, String person) {
        String macros = MACROS.stream()
                .map(macro ->
                        "<ac:structured-macro ac:name=\\\"%s\\\"><ac:parameter ac:name=\\\"person\\\">%s</ac:parameter></ac:structured-macro>"
                                .formatted(macro, person))
                .collect(Collectors.joining());
        Answer created = coordinator.post(CONTENT, """
                {"type": "page", "title": "%s", "space": {"key": "RECO"}, "body": {"storage": {"value": "%s"}}}""".formatted(title, macros));
        assertThat(created.status()).as("%s", created).isEqualTo(200);
        return created.json().path("id").asText();
    }

    /** What the macros drew, without whose page and which was asked for. */
    private static String content(String html) {
        int from = html.indexOf("<div class=\"wiki-content\">");
        return html.substring(from, html.indexOf("<section class=\"wiki-comments\""));
    }
}
