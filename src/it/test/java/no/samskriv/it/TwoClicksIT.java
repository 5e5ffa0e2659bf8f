package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From any page a worker comes to a crisis plan with two clicks, and a stranger sees no way to any. */
@WithHost(Database.H2)
class TwoClicksIT {
    private static final String FIND = "/plugins/servlet/samskriv/kriseplaner";
    private static final List<String> PAGES = List.of(
            "/dashboard.action",
            "/display/RECO",
            "/display/RECO/P-0002",
            "/plugins/servlet/samskriv/team",
            "/plugins/servlet/samskriv/person?ref=P-0002");

    private final Site site;
    private final Browser browser;

    TwoClicksIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void fromAnyPageTwoClicksLeadToTheSheet() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            for (String from : PAGES) {
                page.navigate(site.at(from).toString());

                int clicks = click(page.locator("#samskriv-crisis-plans"))
                        + click(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("Nord").setExact(true)));

                assertThat(page).hasURL(Pattern.compile(".*/kriseark\\?ref=P-0001$"));
                assertThat(clicks).as(from).isEqualTo(2);
            }
        }
    }

    private static int click(Locator locator) {
        locator.click();
        return 1;
    }

    @Test
    void thePageIsUsableOnATelephoneInTheDarkAndByKeyboard() {
        try (Page page = browser.signIn(site, "koordinator-a", new Browser.Look(320, ColorScheme.DARK))) {
            page.navigate(site.at(FIND).toString());

            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
            page.getByLabel("Navn, telefon, fødselsdato eller referanse").fill("Nord");
            page.getByLabel("En ting til").fill("000 00 999");
            page.getByLabel("En ting til").press("Enter");
            assertThat(page.locator("#nothing")).isVisible();
            assertThat(page.getByLabel("En ting til")).hasValue("000 00 999");
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
        }
    }

    @Test
    void aStrangerSeesNoWayAndIsAnsweredAsThoughThereWereNothing() {
        try (Page page = browser.signIn(site, "fremmed")) {
            assertThat(page.locator("#samskriv-crisis-plans")).hasCount(0);
        }
        assertThat(site.as("fremmed").get(FIND).status()).isEqualTo(404);
        assertThat(site.as("fremmed").get(FIND).body())
                .isEqualTo(site.as("nav-h").get(FIND).body())
                .doesNotContain("<form");
        assertThat(site.as("nav-h").get(FIND).status()).isEqualTo(404);
    }

    @Test
    void whoeverMayReadAPlanByAnyRightFindsItThere() {
        assertThat(site.as("nord").get(FIND).body()).contains("Kriseplanen din").contains("kriseark?ref=P-0001");
        assertThat(site.as("soster-nord").get(FIND).body()).contains("kriseark?ref=P-0001");
        assertThat(site.as("vakt-n").get(FIND).body()).doesNotContain("P-0001");
        assertThat(site.as("psykolog-f").get(FIND).status()).isEqualTo(200);
    }
}
