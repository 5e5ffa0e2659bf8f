package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody in the team steps in for a colleague: two clicks, until the end of the next day, and the person sees why. */
@ExtendWith(SharedBrowser.class)
class CoverIT {
    private static final String COVER = "/plugins/servlet/samskriv/dekke";
    private static final String NORDS_PAGE = "/display/RECO/P-0001";
    private static final String OWN_WORDS = "Trommer på skolen";
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

    private static Path clock;
    private static HostProcess host;

    private final Browser browser;

    CoverIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws IOException {
        clock = Files.createTempFile("samskriv", "clock");
        Files.writeString(clock, TUESDAY.toString());
        Map<String, String> options = new TreeMap<>(Database.H2.fresh());
        options.put("samskriv.clock", clock.toString());
        host = HostProcess.start(options);
    }

    @AfterAll
    static void end() throws IOException {
        host.close();
        Files.deleteIfExists(clock);
    }

    @Test
    void twoClicksToThePlanAndGoneTheDayAfterTomorrow() throws IOException {
        Site site = host.site();
        try (Page page = browser.signIn(site, "sosionom-d")) {
            page.navigate(site.at("/plugins/servlet/samskriv/team").toString());

            page.getByRole(AriaRole.LINK, named("Dekkje for ein kollega")).click();
            Locator nord = page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHas(page.getByText("P-0001")));
            Accessibility.assertNoViolation(page);
            nord.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Koordinator A er borte"))
                    .click();

            assertThat(page).hasURL(Pattern.compile(".*(P-0001|pageId=).*"));
            assertThat(page.locator(".smk-plan")).isVisible();
            assertThat(page.locator("body")).containsText("Nord");

            page.navigate(site.at(COVER).toString());
            assertThat(page.locator("[data-samskriv-part=covered]")).containsText("P-0001");
            assertThat(page.locator("[data-samskriv-part=covered]")).containsText("25. november");
            assertThat(page.locator("[data-samskriv-part=coverable]")).not().containsText("P-0001");
            Accessibility.assertNoViolation(page);
        }

        assertThat(host.site()
                        .as("nord")
                        .get("/plugins/servlet/samskriv/logg?ref=P-0001")
                        .body())
                .contains("Sosionom D", "Dekket for en kollega som var borte");
        setClock(TUESDAY.plus(1, ChronoUnit.DAYS).plus(12, ChronoUnit.HOURS));
        assertThat(status("sosionom-d")).isEqualTo(200);
        setClock(TUESDAY.plus(2, ChronoUnit.DAYS));
        assertThat(status("sosionom-d")).isEqualTo(404);
        assertThat(host.site().as("sosionom-d").get(NORDS_PAGE).body()).doesNotContain(OWN_WORDS);
        setClock(TUESDAY);
    }

    @Test
    void whoeverStandsOutsideSeesNobodyToCoverFor() {
        for (String user : new String[] {"fremmed", "soster-nord", "vakt-n"}) {
            assertThat(host.site().as(user).get(COVER).body())
                    .contains("Det er ingen du kan dekke for nå.")
                    .doesNotContain("P-0001");
            assertThat(cover(user).status()).isEqualTo(404);
        }
        assertThat(cover("sosionom-d", "P-ZZZZ").status()).isEqualTo(404);
    }

    @Test
    void whoeverIsBlockedIsAnsweredAsAStranger() {
        Client nord = host.site().as("nord");
        Answer block = nord.post(
                "/rest/samskriv/1.0/persons/P-0001/blocks",
                "{\"user\": \"ruskonsulent-e\"}",
                "X-Atlassian-Token",
                "no-check");
        assertThat(block.status()).isEqualTo(201);

        Client blocked = host.site().as("ruskonsulent-e");
        assertThat(cover("ruskonsulent-e").body())
                .isEqualTo(cover("ruskonsulent-e", "P-ZZZZ").body());
        assertThat(cover("ruskonsulent-e").status()).isEqualTo(404);
        assertThat(blocked.get(COVER).body()).doesNotContain("P-0001");
        assertThat(blocked.get("/rest/samskriv/1.0/persons").body()).doesNotContain("P-0001");
        assertThat(blocked.get(NORDS_PAGE).status())
                .isEqualTo(host.site().as("fremmed").get(NORDS_PAGE).status());
        String id = block.header("Location").replaceAll(".*/", "");
        assertThat(nord.send(
                                "DELETE",
                                "/rest/samskriv/1.0/blocks/" + id,
                                null,
                                "If-Match",
                                "\"1\"",
                                "X-Atlassian-Token",
                                "no-check")
                        .status())
                .isEqualTo(204);
        assertThat(blocked.get(COVER).body()).contains("P-0001");
    }

    private static int status(String user) {
        return host.site()
                .as(user)
                .get("/rest/samskriv/1.0/persons/P-0001/plan")
                .status();
    }

    private static Answer cover(String user) {
        return cover(user, "P-0001");
    }

    private static Answer cover(String user, String ref) {
        return host.site()
                .as(user)
                .post(
                        "/rest/samskriv/1.0/persons/" + ref + "/covers",
                        "{\"reason\": \"DUTY\"}",
                        "X-Atlassian-Token",
                        "no-check");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void setClock(Instant instant) throws IOException {
        Files.writeString(clock, instant.toString());
    }
}
