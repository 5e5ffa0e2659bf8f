package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a worker shows Nord what is written about Nord, there is nothing else, on any node and however it is asked for. */
class ShowIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String NOWHERE = "/display/RECO/Finnes-ikke";
    /** Each with somebody who works with them. */
    private static final Map<String, String> OTHERS =
            Map.of("P-0002", "koordinator-b", "P-0003", "sosionom-d", "P-0004", "koordinator-a");

    private static final String[] SURE = {"X-Atlassian-Token", "no-check"};

    private static Path clock;
    private static HostProcess first;
    private static HostProcess second;

    private final Client here = first.site().as("koordinator-a");
    private final Client there = second.site().as("koordinator-a");
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeAll
    static void startBoth() throws IOException {
        clock = Files.createTempFile("samskriv", "clock");
        Files.writeString(clock, Instant.now().toString());
        Map<String, String> options = new TreeMap<>(Database.POSTGRESQL.fresh());
        options.put("samskriv.clock", clock.toString());
        CompletableFuture<HostProcess> other = CompletableFuture.supplyAsync(() -> HostProcess.start(options));
        first = HostProcess.start(options);
        second = other.join();
    }

    @AfterAll
    static void endBoth() {
        Stream.of(first, second).filter(host -> host != null).forEach(HostProcess::close);
    }

    @BeforeEach
    void begin() {
        setClock(Duration.ZERO);
    }

    /** A minute later, so that no test uses up the tries of another. */
    @AfterEach
    void comeBack() {
        setClock(Duration.ofMinutes(2));
        end(here, "demo");
        assertThat(here.get("/dashboard.action").status()).isEqualTo(200);
    }

    @Test
    void nobodyElseIsThereHoweverTheyAreAskedFor() {
        List<String[]> pairs = pairs();
        Map<String, String> words = wordsOfOthers();
        assertThat(here.get(Rest.plan("P-0004")).status()).isEqualTo(200);

        show();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        for (String[] pair : pairs) {
            Answer there = here.send(pair[0], pair[1], null, SURE);
            Answer missing = here.send(pair[0], pair[2], null, SURE);
            assertThat(there.status()).as("%s", there).isIn(400, 404, 428);
            assertThat(missing.status()).as("%s", pair[2]).isEqualTo(there.status());
            assertThat(missing.body()).as("%s", pair[2]).isEqualTo(there.body());
            words.forEach((whose, said) -> assertThat(there.body()).as(whose).doesNotContain(said));
        }
    }

    @Test
    void theWikiItselfIsNotThereEither() {
        List<String> addresses = List.of(
                "/",
                "/dashboard.action",
                "/display/RECO",
                "/display/RECO/P-0001",
                "/display/RECO/P-0002",
                "/pages/viewpage.action?pageId=1",
                "/pages/viewtrash.action?key=RECO",
                "/pages/createpage.action?spaceKey=RECO",
                "/users/preferences.action",
                "/admin/plugins.action",
                "/login.action",
                "/dosearchsite.action?queryString=Nord",
                "/download/attachments/1/plan.pdf",
                "/download/resources/../attachments/1/plan.pdf",
                "/s/x/_/display/RECO",
                PAGES + "team",
                PAGES + "kom-i-gang",
                PAGES + "dekke",
                PAGES + "lovsjekk?ref=" + NORD,
                PAGES + "admin");
        List<String> rest = List.of(
                "/rest/api/content",
                "/rest/api/content?title=P-0001&spaceKey=RECO",
                "/rest/prototype/1/search/user.json?query=n",
                Rest.BASE + "/persons",
                Rest.BASE + "/teams",
                Rest.BASE + "/tasks",
                Rest.BASE + "/settings");
        assertThat(here.get("/display/RECO/P-0004").status()).isEqualTo(200);
        assertThat(here.get(Rest.BASE + "/persons").status()).isEqualTo(200);

        show();

        String nothing = here.get(NOWHERE).body();
        assertThat(addresses).allSatisfy(path -> assertSame(here.get(path), nothing));
        assertThat(here.get(Rest.person(NORD) + "/law-check").status()).isEqualTo(404);
        String noRest = here.get("/rest/api/ingenting").body();
        assertThat(rest).allSatisfy(path -> assertSame(here.get(path), noRest));
        assertThat(here.get(Rest.person("P-0002")).body()).isEqualTo(noRest);
    }

    @Test
    void holdsOnEveryNode() {
        assertThat(there.get("/display/RECO/P-0004").status()).isEqualTo(200);

        show();

        assertThat(there.get("/display/RECO/P-0004").status()).isEqualTo(404);
        assertThat(there.get(Rest.plan("P-0002")).status()).isEqualTo(404);
        assertThat(there.get(Rest.plan(NORD)).status()).isEqualTo(200);
        assertThat(there.get(PAGES + "vis?ref=P-0001").body()).contains("Målene mine", "Vises for Nord.");
        assertThat(end(there, "demo").status()).isEqualTo(200);
        assertThat(here.get("/display/RECO/P-0004").status()).isEqualTo(200);
    }

    @Test
    void isForThoseWhoWorkWithThePerson() {
        for (String user : List.of("fremmed", "nord", "admin")) {
            Answer refused = first.site().as(user).post(Rest.person(NORD) + "/show", "{}", SURE);
            Answer missing = first.site().as(user).post(Rest.person(Rest.NOBODY) + "/show", "{}", SURE);

            assertThat(refused.status()).as("%s", refused).isEqualTo(404);
            assertThat(missing.body()).isEqualTo(refused.body());
            assertThat(first.site().as(user).get("/dashboard.action").status()).isEqualTo(200);
        }
        assertThat(here.get(PAGES + "vis?ref=P-0001").status()).isEqualTo(404);
    }

    @Test
    void onlyThePasswordLeadsBack() {
        show();

        Rest.assertInvalid(end(here, "feil"), "password");
        Rest.assertInvalid(end(here, ""), "password");
        assertThat(here.get("/dashboard.action").status()).isEqualTo(404);
        assertThat(here.get("/logout.action").status()).isLessThan(400);
        assertThat(here.get("/dashboard.action").status()).isEqualTo(404);
        for (int i = 0; i < 4; i++) {
            end(here, "feil");
        }
        Rest.assertProblem(end(there, "demo"), 409);
        setClock(Duration.ofMinutes(1));

        assertThat(end(here, "demo").json().path("person").textValue()).isEqualTo(NORD);
    }

    @Test
    void closesAfterAQuarterOfAnHourWithoutTouch() {
        show();
        setClock(Duration.ofMinutes(14));
        assertThat(here.get(Rest.plan(NORD)).status()).isEqualTo(200);
        setClock(Duration.ofMinutes(28));
        assertThat(there.get(Rest.plan(NORD)).status()).isEqualTo(200);

        setClock(Duration.ofMinutes(43));

        assertThat(here.get(Rest.plan(NORD)).body())
                .isEqualTo(here.get(Rest.plan("P-0002")).body());
        assertThat(here.get(PAGES + "vis?ref=P-0001").header("Location")).endsWith("/vis/avslutt");
        assertThat(here.get(PAGES + "vis/avslutt").body())
                .contains("Visningen er avsluttet")
                .doesNotContain("Nord", NORD);
        assertThat(end(there, "demo").status()).isEqualTo(200);
        setClock(Duration.ofMinutes(44));
    }

    @Test
    void whatIsTypedIsWrittenTogether() {
        show();
        String dictated = Rest.ownGoal("Jeg vil bade.").replace("TOGETHER", "DICTATED");

        Rest.assertInvalid(here.post(Rest.goals(NORD), dictated), "title.mode");
        Answer added = Rest.addGoal(here, NORD, "Jeg vil bade.");

        assertThat(added.json().at("/title/mode").textValue()).isEqualTo("TOGETHER");
        assertThat(here.get(Rest.goal(Rest.idOf(added))).status()).isEqualTo(200);
    }

    @Test
    void knowingThatNothingIsShownTakesOneStatementAndAFileNone() {
        Answer page = here.get(PAGES + "vis/lukket");
        Answer file = here.get("/download/resources/no.samskriv:plan/plan.svg");

        assertThat(page.header("Server-Timing")).contains("app;desc=\"1\"");
        assertThat(file.header("Server-Timing")).doesNotContain("app;desc=\"1\"");
    }

    private static void assertSame(Answer answer, String body) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(404);
        assertThat(answer.body()).as("%s", answer).isEqualTo(body);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private void show() {
        Answer begun = here.post(Rest.person(NORD) + "/show", "{}", SURE);
        assertThat(begun.status()).as("%s", begun).isEqualTo(204);
    }

    private static Answer end(Client client, String password) {
        return client.post(Rest.BASE + "/show/end", "{\"password\": \"" + password + "\"}", SURE);
    }

    private void setClock(Duration later) {
        try {
            Files.writeString(clock, begun.plus(later).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method, something of somebody else's, and the same of nobody's. */
    private List<String[]> pairs() {
        List<String[]> pairs = new ArrayList<>();
        OTHERS.forEach((other, worker) -> {
            for (String address : ShownAddresses.ofPerson()) {
                pairs.add(new String[] {"GET", address.formatted(other), address.formatted(Rest.NOBODY)});
            }
            JsonNode plan = first.site().as(worker).get(Rest.plan(other)).json();
            for (String kind : List.of("goals", "actions", "comments")) {
                for (JsonNode each : plan.path(kind)) {
                    for (String[] address : ShownAddresses.ofThing(kind)) {
                        String id = each.path("id").textValue();
                        pairs.add(new String[] {address[0], address[1].formatted(id), address[1].formatted(Rest.NOTHING)
                        });
                    }
                }
            }
        });
        return pairs;
    }

    /** A name and a goal of each of the others, none of which may be seen. */
    private Map<String, String> wordsOfOthers() {
        Map<String, String> words = new TreeMap<>();
        OTHERS.forEach((other, worker) -> {
            Client knows = first.site().as(worker);
            Answer card = knows.get(Rest.person(other));
            words.put(other + " name", card.json().path("name").textValue());
            for (JsonNode goal : knows.get(Rest.plan(other)).json().path("goals")) {
                words.put(other + " goal", goal.at("/title/text").textValue());
            }
        });
        return words;
    }
}
