package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker hands over the screen, and takes it back. */
@ExtendWith(SharedBrowser.class)
class ShowPageIT {
    private static HostProcess host;

    private final Browser browser;
    private final Site site = host.site();

    ShowPageIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void end() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aPersonReadsAndWritesAndTheScreenIsClosedInAHurry() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = shown(page);
            assertThat(page.locator("h1")).hasText("Planen min");
            assertThat(page.locator(".smk-showbar")).containsText("Vises for Nord.");
            assertThat(page.locator("header, .wiki-header, [data-type=TREATMENT] [data-samskriv=new-goal]"))
                    .hasCount(0);
            look(page, "shown");

            plan.openForm();
            assertThat(plan.newForm().locator("[data-at=modes]")).isHidden();
            plan.text().fill("Jeg vil bade i sjøen.");
            plan.submit();
            assertThat(plan.goal("Jeg vil bade i sjøen.")).isVisible();
            assertThat(modeOf("Jeg vil bade i sjøen.")).isEqualTo("TOGETHER");

            page.locator(".smk-shownav a").first().click();
            page.locator("[data-samskriv-do=quit]").click();
            page.waitForURL("**/vis/lukket");
            assertThat(page.locator("body")).not().containsText("Nord");
            for (int i = 0; i < 4; i++) {
                page.goBack();
                assertThat(page.locator("body")).not().containsText("Nord");
                assertThat(page.locator("body")).not().containsText("Jeg vil");
            }

            page.navigate(site.at("/display/RECO/P-0004").toString());
            assertThat(page.locator(".smk-notice")).containsText("Det er ikke noe å vise deg her.");
            page.getByText("Avslutt visningen").click();
            comeBack(page);
        }
    }

    @Test
    void everybodyCanUseItOnAPhoneAndByTheEar() {
        for (int width : new int[] {320, 1280}) {
            try (Page page = browser.signIn(site, "koordinator-a", new Browser.Look(width, ColorScheme.LIGHT))) {
                PlanPage plan = shown(page);
                assertUsable(page);
                look(page, "shown-" + width);
                plan.openForm();
                assertUsable(page);
                for (String other : new String[] {"hvem-ser", "logg", "person"}) {
                    page.navigate(site.at("/plugins/servlet/samskriv/" + other + "?ref=P-0001")
                            .toString());
                    assertThat(page.locator(".smk-showbar")).isVisible();
                    assertThat(page.locator(".wiki-header")).hasCount(0);
                    look(page, other + "-" + width);
                    assertUsable(page);
                }
                page.navigate(site.at("/plugins/servlet/samskriv/vis/lukket").toString());
                assertUsable(page);
                page.getByText("Gå videre").click();
                password(page).fill("feil");
                password(page).press("Enter");
                assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                        .containsText("Det var ikke riktig passord.");
                assertUsable(page);
                look(page, "end-" + width);
                comeBack(page);
            }
        }
    }

    @Test
    void anotherWindowAndANewLoginSeeNoMore() {
        try (Page page = browser.signIn(site, "koordinator-a");
                Page elsewhere = browser.signIn(site, "koordinator-a")) {
            shown(page);

            elsewhere.navigate(site.at("/display/RECO/P-0004").toString());
            assertThat(elsewhere.locator(".smk-notice")).containsText("Det er ikke noe å vise deg her.");
            try (Page anew = browser.signIn(site, "koordinator-a")) {
                assertThat(anew.locator(".smk-notice")).containsText("Det er ikke noe å vise deg her.");
            }
            page.locator(".smk-showbar").getByText("Avslutt visningen").click();
            comeBack(page);
            elsewhere.reload();
            assertThat(elsewhere.locator("[data-samskriv-plan]")).isVisible();
        }
    }

    private PlanPage shown(Page page) {
        PlanPage.open(page, site, NORD);
        page.getByText("Vis for Nord").click();
        page.waitForURL("**/vis?ref=P-0001");
        assertThat(page.locator("[data-samskriv-plan].smk--live")).isVisible();
        return new PlanPage(page);
    }

    private static Locator password(Page page) {
        return page.locator("input[type=password]");
    }

    private static void comeBack(Page page) {
        password(page).fill(Site.PASSWORD);
        password(page).press("Enter");
        page.waitForURL("**/person?ref=P-0001");
        assertThat(page.locator("h1")).isVisible();
    }

    private String modeOf(String text) {
        for (JsonNode goal : site.as("erfaring-c").get(Rest.plan(NORD)).json().path("goals")) {
            if (goal.at("/title/text").textValue().equals(text)) {
                return goal.at("/title/mode").textValue();
            }
        }
        throw new AssertionError("no goal says " + text);
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }

    private static void look(Page page, String name) {
        Path folder = Artefacts.ROOT.resolve("src/it/target/pictures");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("show-" + name + ".png"))
                .setFullPage(true));
    }
}
