package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is said with the hat on is nobody's own words, wherever it comes out (must show 4 and 5). */
@ExtendWith(SharedBrowser.class)
class HatWordsIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String TALKED_OF = PAGES + "snakket-om?ref=" + Rest.NORD;
    /** Where a page draws somebody's own words. */
    private static final String OWN_WORDS = ".smk-voice--person, .smk-said--person, .smk-own";

    private static final Pattern ID = Pattern.compile("data-samskriv-(part=\"talk-|entry=\")([0-9a-f-]{36})");

    private static HostProcess host;

    private final Client coordinator = host.site().as("koordinator-a");

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void standsNowhereAsThePersonsWords(Browser browser) {
        List<String> said = new ArrayList<>();
        for (String reader : List.of("nord", "koordinator-a")) {
            try (Page page = browser.signIn(host.site(), reader)) {
                page.navigate(host.site().at(TALKED_OF).toString());
                said.addAll(page.locator(".smk-talked__meeting .smk-said:not(.smk-said--person)")
                        .allTextContents());
                Locator own = page.locator(OWN_WORDS);
                assertThat(String.join("\n", own.allTextContents())).doesNotContain(said);
            }
        }
        assertThat(said).as("what was said of Nord").hasSizeGreaterThan(8);
        elsewhere().forEach(path -> {
            Answer answer = coordinator.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(unescaped(answer.body())).as(path).doesNotContain(said);
        });
    }

    @Test
    void isAWorkersInEveryAnswer() {
        List<MatchResult> things =
                ID.matcher(coordinator.get(TALKED_OF).body()).results().toList();
        assertThat(things).hasSizeGreaterThan(5);
        for (MatchResult thing : things) {
            boolean talk = thing.group(1).startsWith("part");
            Answer answer = coordinator.get(Rest.BASE + (talk ? "/discussions/" : "/effects/") + thing.group(2));
            JsonNode body = answer.json();
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            // what the person asked to be brought is the one thing in it that the person said
            assertThat(voices(talk ? ((ObjectNode) body).without("said") : body))
                    .containsOnly("PROFESSIONAL");
        }
    }

    @Test
    void isReadOnPaperWithNothingToPress(Browser browser) {
        try (Page page = browser.signIn(host.site(), "nord")) {
            page.navigate(host.site().at(TALKED_OF).toString());
            Printed paper = Printed.of(page);
            assertThat(paper.all())
                    .contains("Dette har teamet snakket om", "Svarene er talspersonens innspill")
                    .doesNotContain("Skriv ut", "Ikke her");
            assertThat(paper.smallest()).isGreaterThanOrEqualTo(13.5f);
        }
    }

    @Test
    void whoeverReadsByConsentFindsNotEvenTheWay() {
        for (String reader : List.of("soster-nord", "nav-h", "fremmed")) {
            Client outsider = host.site().as(reader);
            assertThat(outsider.get(TALKED_OF).status()).as(reader).isEqualTo(404);
            assertThat(outsider.get(pageOfNord()).body()).as(reader).doesNotContain("snakket-om");
        }
    }

    private Stream<String> elsewhere() {
        Stream<String> plan = Stream.of("display", "preview", "pdf", "word", "html_export")
                .map(output -> pageOfNord() + "&samskriv-host.output=" + output);
        Stream<String> pages = Stream.of(
                        "person", "plan-hefte", "hvem-gjor-hva", "plan-versjoner", "plan-svar", "moter")
                .map(page -> PAGES + page + "?ref=" + Rest.NORD);
        Stream<String> answers =
                Stream.of(Rest.plan(Rest.NORD), Rest.person(Rest.NORD) + "/history", Rest.person(Rest.NORD));
        Stream<String> meetings =
                coordinator
                        .get(Rest.person(Rest.NORD) + "/meetings")
                        .json()
                        .path("results")
                        .findValuesAsText("id")
                        .stream()
                        .flatMap(id -> Stream.of(
                                PAGES + "mote?mote=" + id,
                                PAGES + "mote-lapp?mote=" + id,
                                Rest.BASE + "/meetings/" + id,
                                Rest.BASE + "/meetings/" + id + "/history"));
        return Stream.of(plan, pages, answers, meetings).flatMap(paths -> paths);
    }

    private String pageOfNord() {
        Answer found = coordinator.get("/rest/api/content?spaceKey=RECO&title=" + Rest.NORD);
        return "/pages/viewpage.action?pageId="
                + found.json().at("/results/0/id").asText();
    }

    private static List<String> voices(JsonNode answer) {
        return answer.findValuesAsText("voice");
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&laquo;", "«")
                .replace("&raquo;", "»")
                .replace("&oslash;", "ø")
                .replace("&aring;", "å")
                .replace("&aelig;", "æ")
                .replace("&amp;", "&");
    }
}
