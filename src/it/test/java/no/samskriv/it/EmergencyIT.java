package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A duty nurse opens a crisis plan at night, the person is told, and somebody goes through it. */
@WithHost(Database.H2)
class EmergencyIT {
    private static final String EMERGENCY = "/plugins/servlet/samskriv/nodtilgang";
    private static final String OF_VEST = "/rest/samskriv/1.0/persons/P-0004/";
    private static final Browser.Look TELEPHONE = new Browser.Look(320, ColorScheme.DARK);

    private final Site site;
    private final Browser browser;

    EmergencyIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    /** On a telephone, in the dark, for Vest: not in what other tests count. */
    @Test
    void aDutyNurseGetsInAndThePersonIsTold() {
        try (Page page = browser.signIn(site, "vakt-n", TELEPHONE)) {
            page.navigate(site.at("/dashboard.action").toString());
            page.navigate(site.at(EMERGENCY).toString());
            assertUsable(page);

            page.getByLabel("Referansen").fill("p-0004");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Personen ringer"))
                    .click();

            assertThat(page).hasURL(Pattern.compile(".*kriseark\\?ref=P-0004"));
            assertThat(page.locator("main")).containsText("Vest");
            assertThat(page.locator("main")).containsText("Nødtilgang");
            assertUsable(page);
        }
        assertThat(site.as("vakt-n").get(OF_VEST + "plan").status()).isEqualTo(404);

        try (Page page = browser.signIn(site, "koordinator-a")) {
            page.navigate(site.at("/plugins/servlet/samskriv/person?ref=P-0004").toString());
            Locator tasks = page.locator("[data-samskriv-part=tasks]");
            assertThat(tasks).containsText("Dette har vi lovet Vest");
            Accessibility.assertNoViolation(page);

            tasks.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ferdig"))
                    .click();
            assertThat(tasks).containsText("Gjort av Koordinator A");
            tasks.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Angre"))
                    .click();
            assertThat(tasks).not().containsText("Gjort av");

            tasks.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText("hvorfor kriseplanen ble åpnet"))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(page.locator("[data-samskriv-part=review]")).containsText("Vaktsykepleier N");
            Accessibility.assertNoViolation(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jeg har gått gjennom det"))
                    .click();
            assertThat(page.locator("[data-samskriv-part=review]")).containsText("Koordinator A gikk gjennom det");
        }
        assertThat(site.as("koordinator-a").get(OF_VEST + "emergency-accesses").body())
                .contains("\"reviewedBy\"");
    }

    @Test
    void aReferenceNobodyHasIsAnsweredAsForEverybody() {
        String body = "{\"reason\": \"DANGER_TO_LIFE\"}";
        Answer nobody = open("vakt-n", "P-ZZZZ", body);
        Answer stranger = open("fremmed", "P-0004", body);

        assertThat(nobody.status()).isEqualTo(404);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(nobody.body()).isEqualTo(stranger.body());
        assertThat(site.as("vakt-n").get(EMERGENCY + "?ref=P-ZZZZ").status()).isEqualTo(404);
        assertThat(site.as("fremmed").get(EMERGENCY + "?ref=P-0004").status()).isEqualTo(404);
    }

    @Test
    void somethingElseTakesALineAndEnterNeverSaysThatALifeIsInDanger() {
        try (Page page = browser.signIn(site, "vakt-n")) {
            page.navigate(site.at(EMERGENCY).toString());

            page.getByLabel("Referansen").fill("P-0002");
            page.getByLabel("Referansen").press("Enter");

            assertThat(page.locator("[data-samskriv=state]")).containsText("Skriv noe her.");
            assertThat(page.getByLabel("Er det noe annet?")).isFocused();
        }
        assertThat(site.as("vakt-n").get(EMERGENCY + "?ref=P-0002").status()).isEqualTo(404);
    }

    private Answer open(String user, String ref, String body) {
        return site.as(user)
                .post(
                        "/rest/samskriv/1.0/persons/" + ref + "/emergency-accesses",
                        body,
                        "X-Atlassian-Token",
                        "no-check");
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
