package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Making a crisis plan together in calm, from the first screen until the person says that it is in force. */
@ExtendWith(SharedBrowser.class)
class CrisisTogetherIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final Browser.Look NARROW = new Browser.Look(320, ColorScheme.LIGHT);

    private static HostProcess host;

    private final Browser browser;
    private final int before =
            host.site().as("nord").get(Crises.plan(NORD)).json().path("version").intValue();

    CrisisTogetherIT(Browser browser) {
        this.browser = browser;
    }

    /** Of its own: what is in force here is another version in other tests. */
    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void end() {
        host.close();
    }

    /** J2: the keyboard alone, on a screen of 320 pixels. */
    @Test
    void aWorkerWritesWhatIsSaidReadsItBackAndThePersonSaysThatItIsInForce() {
        try (Page page = browser.signIn(host.site(), "koordinator-a", NARROW)) {
            Keys keys = new Keys(page);
            page.navigate(host.site().at(PAGES + "kriseplan-sammen?ref=" + NORD).toString());
            goOn(page, keys, "Begynn");
            for (int part = 0; part < 4; part++) {
                assertUsable(page);
                goOn(page, keys, "Hopp over");
            }
            assertThat(page.locator("h1")).hasText("Dette kan jeg gjøre selv");

            dictate(page, keys, "Sette meg ute på trappa.");
            keys.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rød"))
                    .last());
            assertThat(page.locator(".smk-together__line").last().locator("[aria-pressed=true]"))
                    .hasText("Rød");
            suggest(page, keys);
            assertUsable(page);

            goOn(page, keys, "Videre");
            goOn(page, keys, "Videre");
            assertThat(page.locator("h1")).hasText("Folk jeg kan be om hjelp");
            keys.write(page.locator("#smk-add-name"), "Nabo Z");
            keys.choose(page.locator("#smk-add-knows"), "YES");
            goOn(page, keys, "Videre");
            assertThat(page.locator("h1")).hasText("Fagfolk og vakttelefoner");

            page.navigate(
                    host.site().at(PAGES + "kriseplan-se-over?ref=" + NORD).toString());
            review(page, keys);
        }

        JsonNode stands = host.site().as("nord").get(Crises.plan(NORD)).json();
        assertThat(stands.path("version").intValue()).isEqualTo(before + 1);
    }

    private static void dictate(Page page, Keys keys, String words) {
        Locator form = page.locator("form.smk-together__add");
        keys.write(form.locator("#smk-add-text"), words);
        keys.choose(form.locator("#smk-add-mode"), "DICTATED");
        assertThat(form.getByText("Les opp: «" + words + "» Stemmer det?")).isVisible();
        keys.press(form.locator("[type=submit]"));
        assertThat(form.locator(".smk-state--failed").first()).isVisible();
        assertThat(form.locator("#smk-add-text")).hasValue(words);
        keys.tick(form.locator("[data-samskriv=confirmed]"));
        keys.press(form.locator("[type=submit]"));
        assertThat(page.locator(".smk-together__line").last()).containsText(words);
        assertThat(form.locator("#smk-add-text")).hasValue("");
    }

    private static void suggest(Page page, Keys keys) {
        keys.press(page.getByText("Står du fast? Se forslag"));
        keys.press(page.locator(".smk-together__stuck button").first());
        assertThat(page.locator(".smk-together__suggestion")).isVisible();
    }

    private static void review(Page page, Keys keys) {
        assertUsable(page);
        keys.press(page.locator("button", new Page.LocatorOptions().setHasText("det er mine ord"))
                .first());
        assertThat(page.getByText("Dette står fortsatt som forslag")).hasCount(0);
        Locator number = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Telefon til Nabo Z"));
        keys.write(number, "000 00 177");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Telefon til Nabo Z")))
                .hasCount(0);
        keys.press(page.locator("[data-samskriv-part=force] [type=submit]"));
        assertThat(page.locator("[data-at=standing]")).containsText("Gjeldende");
        assertThat(page.locator("[data-samskriv-part=force]")).containsText("Det som står, er det samme");
        assertUsable(page);
    }

    @Test
    void thePersonAnswersToTheVersionOnTheirOwnAccount() {
        try (Page page = browser.signIn(host.site(), "nord")) {
            page.navigate(
                    host.site().at(PAGES + "kriseplan-versjoner?ref=" + NORD).toString());
            Keys keys = new Keys(page);
            keys.press(page.locator("[data-opens=sign-person]"));
            keys.choose(page.locator("form:visible input[value=NOT_NOW]"));
            keys.press(page.locator("form:visible [type=submit]"));

            assertThat(page.locator("[data-samskriv-part=versions]")).containsText("Du svarte «ikke nå»");
            assertUsable(page);
        }
    }

    /** To another part of the plan, which is another page. */
    private static void goOn(Page page, Keys keys, String by) {
        String heading = page.locator("h1").textContent();
        keys.press(link(page, by));
        assertThat(page.locator("h1")).not().hasText(heading);
        page.waitForLoadState();
    }

    private static Locator link(Page page, String name) {
        return page.locator("a", new Page.LocatorOptions().setHasText(name)).first();
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
