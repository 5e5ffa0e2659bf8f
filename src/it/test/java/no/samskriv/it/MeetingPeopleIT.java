package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The people of a meeting: who prepares it, who is there, and what somebody from outside cannot tell. */
@ExtendWith(SharedBrowser.class)
class MeetingPeopleIT {
    private static final String PREPARATION = "/plugins/servlet/samskriv/forberedelse?mote=";

    private static HostProcess host;

    private final Browser browser;
    private final Client coordinator = host.site().as("koordinator-a");
    private final String meeting = newMeeting();

    MeetingPeopleIT(Browser browser) {
        this.browser = browser;
    }

    /** Of its own: whoever is let in here is a stranger in other tests. */
    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void end() {
        host.close();
    }

    @Test
    void thePersonPreparesByOwnLoginAndTogetherWithWhoeverReadsItBack() {
        try (Page nord = browser.signIn(host.site(), "nord");
                Page worker = browser.signIn(host.site(), "koordinator-a")) {
            nord.navigate(host.site().at(PREPARATION + meeting).toString());
            write(nord, "Hva håper du på med møtet?", "Skriv", "At dere hører på meg.");
            write(nord, "Hva vil du snakke om?", "Skriv en sak", "Hvem blir med på øving?");

            worker.navigate(host.site().at(PREPARATION + meeting).toString());
            assertThat(said(worker, "At dere hører på meg.")).isVisible();
            Locator form = opened(worker, "Hva gjør møtet trygt for Nord?", "Skriv");
            form.locator("textarea").fill("At noen sier hva vi skal gjøre.");
            form.locator("select").selectOption("DICTATED");
            form.locator("[type=submit]").click();
            assertThat(form.locator(".smk-state--failed")).isVisible();
            assertThat(form.locator("textarea")).hasValue("At noen sier hva vi skal gjøre.");
            form.locator("input[type=checkbox]").check();
            form.locator("[type=submit]").click();
            assertThat(said(worker, "At noen sier hva vi skal gjøre.")).isVisible();
        }

        JsonNode preparation = entry("PREPARATION");
        assertThat(preparation.at("/hopes/mode").textValue()).isEqualTo("OWN_LOGIN");
        assertThat(preparation.at("/safe/mode").textValue()).isEqualTo("DICTATED");
        assertThat(preparation.at("/safe/confirmed").booleanValue()).isTrue();
        assertThat(coordinator.get(meetings()).json().at("/agenda/0/title/text").textValue())
                .isEqualTo("Hvem blir med på øving?");
        assertThat(host.site().as("erfaring-c").get(meetings()).body()).doesNotContain("At dere hører på meg.");
    }

    @Test
    void theSheetIsOneLeafOfLargePrintThatNamesNobody() {
        try (Page page = browser.signIn(host.site(), "koordinator-a")) {
            page.navigate(host.site().at(PREPARATION + meeting + "&ark=1").toString());
            Printed printed = Printed.of(page);

            assertThat(printed.pages()).hasSizeLessThanOrEqualTo(2);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".smk-prepare__paper")).hasCSS("font-size", "18.6667px");
            assertThat(page.locator(".smk-prepare__paper").innerText()).doesNotContain("Nord", "Koordinator");
        }
    }

    @Test
    void somebodyFromOutsideSeesWhatTheConsentCoversAndCannotTellThatThereIsMore() {
        Client partner = letIn("nav-h");
        add("agenda-items", item("Hvem blir med på øving?", ""));
        List<String> before = read(partner);

        String hidden = add("agenda-items", item("Medisinen", ", \"topic\": \"MEDICINES\""));
        add("notes", note(hidden, "Mindre om kvelden."));
        add(
                "decisions",
                "{\"item\": \"%s\", \"decidedBy\": \"SERVICE\", \"text\": {\"text\": \"Ny resept.\", \"voice\": \"PROFESSIONAL\"}}"
                        .formatted(hidden));
        Answer now = coordinator.get(meetings());
        Answer changed =
                coordinator.patch(meetings(), "{\"current\": \"%s\"}".formatted(hidden), "If-Match", now.etag());
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);

        assertThat(coordinator.get(meetings()).body()).contains("Mindre om kvelden.", "Ny resept.");
        assertThat(read(partner)).isEqualTo(before);
        assertThat(partner.get(Rest.BASE + "/agenda-items/" + hidden).body())
                .isEqualTo(
                        partner.get(Rest.BASE + "/agenda-items/" + Rest.NOTHING).body());
        assertThat(partner.get(PREPARATION + meeting).status()).isEqualTo(404);
        assertThat(partner.send("PUT", meetings() + "/pause", "", "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
        assertThat(coordinator.get(meetings()).json().at("/meeting/pausedAt").isTextual())
                .isTrue();
    }

    @Test
    void whoIsAskedFromOutsideIsListedWithWhatIsMissingAndThePersonIsTheOneToAsk() {
        add("agenda-items", item("Strømregningen", ", \"topic\": \"economy\""));
        String psychiatrist = participant("DPS-behandler J");

        Answer asked =
                coordinator.post(meetings() + "/attendances", "{\"who\": \"PARTICIPANT:%s\"}".formatted(psychiatrist));

        assertThat(asked.status()).as("%s", asked).isEqualTo(201);
        assertThat(asked.json().path("missing").toString()).isEqualTo("[\"MINUTES\",\"economy\"]");
        assertThat(coordinator.get(meetings() + "/fragment").body())
                .contains("Nord har ikke samtykket til at DPS-behandler J får vite om: referatet · Økonomi")
                .contains("hvem-ser?ref=P-0001#deltaker-" + psychiatrist);
    }

    private static void write(Page page, String question, String button, String words) {
        Locator form = opened(page, question, button);
        form.locator("textarea").fill(words);
        form.locator("[type=submit]").click();
        assertThat(said(page, words)).isVisible();
    }

    private static Locator said(Page page, String words) {
        return page.locator(".smk-voice__text", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator opened(Page page, String question, String button) {
        Locator part = page.locator("section", new Page.LocatorOptions().setHasText(question))
                .first();
        part.locator("button[data-opens]", new Locator.LocatorOptions().setHasText(button))
                .last()
                .click();
        return part.locator("form:visible");
    }

    /** Everything of the meeting that somebody can ask for. */
    private List<String> read(Client reader) {
        List<Answer> answers = List.of(
                reader.get(meetings() + "/fragment"),
                reader.get(meetings()),
                reader.get(Rest.person(NORD) + "/meetings"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        return answers.stream().map(answer -> answer.etag() + answer.body()).toList();
    }

    private String meetings() {
        return Rest.BASE + "/meetings/" + meeting;
    }

    private String newMeeting() {
        return Rest.idOf(
                coordinator.post(
                        Rest.person(NORD) + "/meetings",
                        "{\"type\": \"RESPONSIBILITY_GROUP\", \"place\": \"Biblioteket\", \"facilitator\": \"koordinator-a\"}"));
    }

    private String add(String kind, String json) {
        Answer added = coordinator.post(meetings() + "/" + kind, json);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }

    private static String item(String title, String more) {
        return "{\"title\": {\"text\": \"%s\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}%s}"
                .formatted(title, more);
    }

    private static String note(String item, String text) {
        return "{\"item\": \"%s\", \"lane\": \"AGREEMENT\", \"text\": {\"text\": \"%s\", \"voice\": \"SHARED\"}}"
                .formatted(item, text);
    }

    private JsonNode entry(String kind) {
        return StreamSupport.stream(
                        coordinator.get(meetings()).json().path("entries").spliterator(), false)
                .filter(entry -> entry.path("kind").textValue().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String participant(String name) {
        return StreamSupport.stream(
                        coordinator
                                .get(Rest.person(NORD) + "/participants")
                                .json()
                                .path("results")
                                .spliterator(),
                        false)
                .filter(each -> each.path("name").textValue().equals(name))
                .map(each -> each.path("id").textValue())
                .findFirst()
                .orElseThrow();
    }

    /** Nord says yes to minutes and actions, and not to medicines. */
    private Client letIn(String user) {
        String id = participant("NAV-veileder H");
        String renews = StreamSupport.stream(
                        coordinator
                                .get(Rest.person(NORD) + "/consents")
                                .json()
                                .path("results")
                                .spliterator(),
                        false)
                .filter(each -> each.path("participant").asText().equals(id)
                        && each.path("status").asText().equals("GIVEN"))
                .map(each -> each.path("id").textValue())
                .findFirst()
                .orElseThrow();
        Answer given = host.site().as("nord").post(Rest.person(NORD) + "/consents", """
                        {"kind": "PARTICIPANT", "participant": "%s", "scopes": ["MINUTES", "ACTIONS"],
                         "domains": ["housing"], "method": "OWN_LOGIN", "renews": "%s"}""".formatted(id, renews));
        assertThat(given.status()).as("%s", given).isEqualTo(201);
        assertThat(given.json().path("domains").toString()).isEqualTo("[\"housing\"]");
        return host.site().as(user);
    }
}
