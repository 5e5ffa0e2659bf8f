package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sister reads what Nord has let her read, and Nord takes it back while she has the page open. */
@ExtendWith(SharedBrowser.class)
class WithdrawnMeanwhileIT {
    private static final String SISTER = "soster-nord";
    private static final String WORDS = "spise frokost";

    private final Browser browser;

    WithdrawnMeanwhileIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void herNextClickShowsNothingAndNoReasonAndTheLogShowsIt() {
        try (HostProcess host = HostProcess.start(Database.H2)) {
            Site site = host.site();
            Client nord = site.as("nord");
            String consent = letHerReadTheGoals(nord);
            try (Page page = browser.signIn(site, SISTER)) {
                PlanPage.open(page, site, NORD);
                assertThat(page.locator(".smk-plan")).containsText(WORDS);

                Answer withdrawn =
                        nord.post(Rest.BASE + "/consents/" + consent + "/withdrawal", "{}", "If-Match", "\"1\"");
                assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(200);

                page.reload();
                assertThat(page.locator("body")).not().containsText(WORDS);
                assertThat(page.locator("body")).not().containsText("samtykke");
                assertThat(page.locator(".smk-plan")).hasCount(0);
            }
            assertSilence(site.as(SISTER));
            assertTold(nord);
        }
    }

    /** As to somebody who asks for nobody. */
    private static void assertSilence(Client sister) {
        for (String path : new String[] {"/plan", "/plan/fragment", "/consents", "/participants"}) {
            Silence.assertSame(
                    sister.get(Rest.person(NORD) + path),
                    NORD,
                    sister.get(Rest.person(Rest.NOBODY) + path),
                    Rest.NOBODY);
        }
    }

    /** Nord sees that she read, and that she tried. */
    private static void assertTold(Client nord) {
        boolean read = false;
        boolean refused = false;
        for (JsonNode row : nord.get(Rest.person(NORD) + "/access-log").json().path("results")) {
            if (row.toString().contains("Søster til Nord")) {
                boolean no = row.toString().contains("REFUSED")
                        || row.path("refused").asBoolean();
                read |= !no;
                refused |= no;
            }
        }
        assertThat(read).as("that she read").isTrue();
        assertThat(refused).as("that she tried").isTrue();
    }

    /** Her place among those who take part is the demo's; what she may read is not. */
    private static String letHerReadTheGoals(Client nord) {
        String participant = "";
        for (JsonNode each :
                nord.get(Rest.person(NORD) + "/participants").json().path("results")) {
            if (each.path("kind").asText().equals("NEXT_OF_KIN")) {
                participant = each.path("id").asText();
            }
        }
        Answer given = nord.post(Rest.person(NORD) + "/consents", """
                {"kind": "NEXT_OF_KIN", "participant": "%s", "scopes": ["GOALS"], "method": "OWN_LOGIN"}""".formatted(participant));
        assertThat(given.status()).as("%s", given).isEqualTo(201);
        return Rest.idOf(given);
    }
}
