package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At night, on a telephone and over a poor line, a nurse who knows two things of somebody comes to the right sheet: among
 * 300 persons, of whom two are called the same and were born on the same day.
 */
@ExtendWith(SharedBrowser.class)
class DutySearchIT {
    private static final Logger LOG = LoggerFactory.getLogger(DutySearchIT.class);
    private static final String FIND = "/plugins/servlet/samskriv/kriseplaner";
    private static final int PERSONS = 300;
    private static final int MOST_INPUTS = 6;
    private static final int MOST_BYTES = 50 * 1024;
    private static final double PER_SECOND = 400_000 / 8.0;
    private static final double LATENCY = 400;

    private int inputs;

    @Test
    void aNurseComesToTheRightSheetWithSixInputs(Browser browser) {
        try (HostProcess host = HostProcess.start(Database.POSTGRESQL)) {
            Site site = host.site();
            Client worker = site.as("koordinator-a");
            Answer stranger = site.as("fremmed").get(FIND);
            int few = look(worker);
            String twin = fill(worker);
            choose(site.as("nord"), Rest.NORD, "\"1\"", "000 00 101", "");
            choose(worker, twin, null, "000 00 202", ", \"agreed\": true");

            search(browser, site);

            assertThat(inputs).isLessThanOrEqualTo(MOST_INPUTS);
            assertThat(site.as("vakt-n").get(Crises.SHEET + twin).status()).isEqualTo(404);
            assertThat(worker.get(Rest.person(twin) + "/emergency-accesses")
                            .json()
                            .path("results"))
                    .isEmpty();
            assertThat(worker.get(Rest.person(Rest.NORD) + "/tasks").body()).contains("TELL_ABOUT_EMERGENCY");
            assertThat(site.as("nord")
                            .get("/plugins/servlet/samskriv/logg?ref=" + Rest.NORD)
                            .body())
                    .contains("Vaktsykepleier N")
                    .contains("tok nødtilgang til kriseplanen")
                    .contains("fikk opp deg i lista over kriseplaner");
            assertThat(look(worker)).as("statements with 300 persons").isEqualTo(few);
            assertThat(site.as("fremmed").get(FIND).body()).isEqualTo(stranger.body());
        }
    }

    /** Twice, so that the rows of the log are there; how many statements the list takes then. */
    private static int look(Client reader) {
        reader.get(FIND);
        Answer page = reader.get(FIND);
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        assertThat(page.body().getBytes(UTF_8)).hasSizeLessThan(MOST_BYTES);
        return Statements.ofPlugins(page);
    }

    /** The one who is called as Nord is. */
    private static String fill(Client worker) {
        String twin = "";
        for (int i = 5; i <= PERSONS; i++) {
            String name = i == PERSONS ? "Nord" : "Person " + i;
            Answer taken = worker.post(Rest.BASE + "/persons", "{\"name\": \"%s\"}".formatted(name));
            assertThat(taken.status()).as("%s", taken).isEqualTo(201);
            twin = taken.json().path("ref").textValue();
        }
        return twin;
    }

    private static void choose(Client writer, String ref, String seen, String phone, String more) {
        Answer said = writer.send(
                "PUT",
                Rest.person(ref) + "/crisis-marks",
                """
                {"name": true, "phone": "%s", "birthDate": "1992-03-14"%s}""".formatted(phone, more),
                seen == null ? new String[] {"If-None-Match", "*"} : new String[] {"If-Match", seen});
        assertThat(said.status()).as("%s", said).isEqualTo(200);
    }

    private void search(Browser browser, Site site) {
        try (Page page = browser.page(new Browser.Look(360, ColorScheme.LIGHT))) {
            page.setViewportSize(360, 640);
            page.setDefaultTimeout(60_000);
            slow(page);
            long start = System.nanoTime();
            page.navigate(site.at(FIND).toString());

            fill(page, "input[name=os_username]", "vakt-n");
            fill(page, "input[name=os_password]", Site.PASSWORD);
            page.locator("input[name=os_password]").press("Enter");
            fill(page, "input[name=a]", "nord");
            fill(page, "input[name=b]", "14.03.1992");
            page.locator("input[name=b]").press("Enter");
            assertThat(page.locator(".hit")).hasCount(2);
            choose(page, "slutter på 101");
            choose(page, "Personen ringer");

            assertThat(page).hasURL(Pattern.compile(".*/kriseark\\?ref=P-0001$"));
            assertThat(page.locator("main")).containsText("Nødtilgang");
            LOG.info("from the login to the sheet: {} inputs, {} ms", inputs, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private void fill(Page page, String field, String text) {
        page.locator(field).fill(text);
        inputs++;
    }

    private void choose(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        inputs++;
    }

    private static void slow(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY);
        line.addProperty("downloadThroughput", PER_SECOND);
        line.addProperty("uploadThroughput", PER_SECOND);
        session.send("Network.emulateNetworkConditions", line);
    }
}
