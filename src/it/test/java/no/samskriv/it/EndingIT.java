package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work with Nord ends: Nord asks, two people look at what goes and what lies elsewhere, and everything is gone. */
@ExtendWith(SharedBrowser.class)
class EndingIT {
    private static final String ENDING = "/plugins/servlet/samskriv/avslutning?ref=" + NORD;
    private static final Browser.Look SMALL = new Browser.Look(320, ColorScheme.DARK);

    private static HostProcess host;
    private static Site site;
    private static Client coordinator;
    private static TableDump tables;
    private static LeftInTheWiki wiki;

    private final Browser browser;

    EndingIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        Map<String, String> options = Database.POSTGRESQL.fresh();
        host = HostProcess.start(options);
        site = host.site();
        coordinator = site.as("koordinator-a");
        tables = new TableDump(options);
        wiki = LeftInTheWiki.by(site);
    }

    @AfterAll
    static void end() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void thePersonAsksAndTwoPeopleDeleteWhatTheyHaveSeen() {
        asks();
        closes();
        JsonNode run = coordinator.get(Rest.person(NORD) + "/ending/dry-run").json();
        assertThat(run.path("goes").path("PLAN").asInt()).isPositive();
        wiki.assertNamedIn(run);
        Set<String> texts = tables.textsOf(NORD);
        assertThat(texts).hasSizeGreaterThan(100);
        approve("koordinator-a", "Godkjenn at dette slettes");
        deletes();

        for (String reader : List.of("nord", "koordinator-a", "leder", "fremmed")) {
            assertThat(site.as(reader).get(Rest.person(NORD) + "/ending").status())
                    .as(reader)
                    .isEqualTo(404);
        }
        assertThat(site.as("nord").get(Rest.plan(NORD)).status()).isEqualTo(404);
        assertThat(tables.holding(texts)).as("in any table of ours").isEmpty();
        wiki.assertStillThere();
    }

    private void asks() {
        try (Page page = open("nord", SMALL)) {
            assertUsable(page);
            page.locator("[data-opens=ask]").click();
            page.locator("#smk-ask-words").fill("Jeg vil at det blir borte.");
            page.locator("form[data-key=ask] [type=submit]").click();
            assertThat(page.getByText("Jeg vil at det blir borte.")).isVisible();
        }
    }

    private void closes() {
        try (Page page = open("koordinator-a", Browser.Look.DESKTOP)) {
            page.locator("[data-samskriv-part=closing] [data-samskriv=at-once]").click();
            page.locator("#smk-told-by").selectOption(new String[] {"Koordinator A"});
            Locator told = page.locator("form[data-key=told] [type=submit]");
            told.click();
            assertThat(page.locator("[data-samskriv-part=closing] [data-samskriv=state]"))
                    .containsText("Lagret");
            page.locator("[data-samskriv-part=closing] .aui-button-primary").click();
            assertThat(page.locator("#smk-parts")).isVisible();
            for (String part : List.of("plan", "meetings", "team-talk", "crisis-plan", "participation", "log")) {
                page.locator("[data-opens=part-" + part + "]").click();
                page.locator("form[data-key=part-" + part + "] [type=submit]").click();
                assertThat(page.locator("form[data-key=part-" + part + "]")).isHidden();
                assertThat(page.locator("[data-samskriv-part=parts] [data-samskriv=state]"))
                        .containsText("Lagret");
            }
        }
        try (Page page = open("koordinator-a", SMALL)) {
            assertUsable(page);
        }
    }

    private void approve(String user, String words) {
        try (Page page = open(user, Browser.Look.DESKTOP)) {
            wiki.assertNamedOn(page);
            page.getByText(words).click();
            assertThat(page.getByText("Du har godkjent.")).isVisible();
        }
    }

    private void deletes() {
        try (Page page = open("leder", SMALL)) {
            wiki.assertNamedOn(page);
            page.getByText("Godkjenn som nummer to").click();
            assertUsable(page);
            page.getByText("Slett alt nå").click();
            page.waitForURL("**/samskriv/team?id=*");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.content()).doesNotContain("ref=" + NORD);
        }
    }

    private Page open(String user, Browser.Look look) {
        Page page = browser.signIn(site, user, look);
        page.navigate(site.at(ENDING).toString());
        return page;
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
