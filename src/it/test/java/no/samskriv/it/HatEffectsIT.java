package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey J11: whether it came to something, in two touches; and what the person answers and says beforehand. */
@ExtendWith(SharedBrowser.class)
class HatEffectsIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final Pattern TALK = Pattern.compile("data-samskriv-part=\"talk-([0-9a-f-]{36})\"");

    private static HostProcess host;

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
    void isAnsweredTogetherInTwoTouches(Browser browser) {
        String effect = changed("sosionom-d", "P-0003", "\"type\": \"ACTION_CHANGED\", \"followUpOn\": \"%s\"");
        try (Page page = browser.signIn(host.site(), "sosionom-d")) {
            page.navigate(host.site().at("/display/RECO/Recoveryhatten").toString());
            Locator row = page.locator("[data-samskriv-entry='" + effect + "']");
            assertThat(row).containsText("Øst: Ny rekkefølge på bussturene");
            assertThat(row).containsText("Blir følgd opp i dag");

            touch(row, "Vart gjort");
            assertThat(row).containsText("Merka Øst det?");
            touch(row, "Ja");
            assertThat(page.locator("[data-fold=effects] [data-samskriv-entry='" + effect + "']"))
                    .hasCount(1);
        }
        Answer answered = host.site().as("sosionom-d").get(Rest.BASE + "/effects/" + effect);
        assertThat(answered.json().path("result").asText()).isEqualTo("DONE");
        assertThat(answered.json().path("noticed").asText()).isEqualTo("YES");

        Answer leader = host.site().as("leder").get("/display/RECO/Recoveryhatten");
        assertThat(leader.body()).contains("effekter").doesNotContain("bussturene");
    }

    @Test
    void whatIsProposedIsAnsweredByThePersonAlone(Browser browser) {
        Client worker = host.site().as("koordinator-a");
        String goal = worker.get(Rest.plan(Rest.NORD)).json().at("/goals/0/id").asText();
        String effect = changed(
                "koordinator-a",
                Rest.NORD,
                "\"type\": \"GOAL_CHANGED\", \"followUpOn\": \"%s\", \"goal\": \"" + goal + "\"");
        String before = worker.get(Rest.goal(goal)).body();

        try (Page page = browser.signIn(host.site(), "nord")) {
            page.navigate(host.site().at(PAGES + "snakket-om?ref=" + Rest.NORD).toString());
            Locator row = page.locator("[data-samskriv-entry='" + effect + "']");
            assertThat(row).containsText("Ingenting i planen er endret.");
            touch(row, "Ja");
            assertThat(row).containsText("Du har sagt ja.");
            assertThat(row.getByText("Skriv det i planen med mine egne ord")).isVisible();
        }
        assertThat(worker.get(Rest.BASE + "/effects/" + effect)
                        .json()
                        .path("proposal")
                        .asText())
                .isEqualTo("ACCEPTED");
        assertThat(worker.get(Rest.goal(goal)).body())
                .as("nothing but the person changes it")
                .isEqualTo(before);
    }

    @Test
    void thePersonSaysHowItIsToBeAndWhatToBring(Browser browser) {
        try (Page page = browser.signIn(host.site(), "nord")) {
            page.navigate(host.site().at(PAGES + "snakket-om?ref=" + Rest.NORD).toString());
            Locator wish = page.locator("[data-samskriv-part=wish]");
            touch(wish, "Si fra først");
            assertThat(wish).containsText("Du har sagt: Si fra først.");

            wish.locator("[data-opens=bring]").click();
            wish.locator("[name=bring]").fill("Jeg vil sove til ti.");
            touch(wish, "Lagre");
            assertThat(wish.locator(".smk-voice--person")).hasText("Jeg vil sove til ti.");
        }
        Answer said = host.site().as("koordinator-a").get(Rest.person(Rest.NORD) + "/hat-wish");
        assertThat(said.json().path("kind").asText()).isEqualTo("TELL_FIRST");
        assertThat(said.json().at("/bring/mode").asText()).isEqualTo("OWN_LOGIN");
    }

    /** @param fields with the day of today where one is asked for */
    private static String changed(String worker, String person, String fields) {
        Client client = host.site().as(worker);
        Matcher talk =
                TALK.matcher(client.get(PAGES + "snakket-om?ref=" + person).body());
        assertThat(talk.find()).as("the demo has talked about " + person).isTrue();
        String today = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
        Answer added = client.post(
                Rest.BASE + "/discussions/" + talk.group(1) + "/effects",
                "{%s, \"text\": {\"text\": \"Ny rekkefølge på bussturene\", \"voice\": \"PROFESSIONAL\"}}"
                        .formatted(fields.formatted(today)));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }

    private static void touch(Locator where, String label) {
        where.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "(:|$)")))
                .first()
                .click();
    }
}
