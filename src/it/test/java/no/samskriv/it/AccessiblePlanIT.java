package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that may stand on a plan, every form for it, and every page of it, narrow and dark, wide and light. */
@WithHost(Database.H2)
class AccessiblePlanIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String UNFOLD =
            "() => document.querySelectorAll('.smk details').forEach(each => each.open = true)";

    private final Site site;
    private final Browser browser;

    AccessiblePlanIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    /** Each width and each scheme: what is too pale is so at every width, and what is too wide in every scheme. */
    static Stream<Browser.Look> looks() {
        return Stream.of(new Browser.Look(320, ColorScheme.DARK), new Browser.Look(1280, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPlanOfTheDemoFoldedAndUnfolded(Browser.Look look) {
        for (String[] each : new String[][] {
            {"koordinator-a", NORD},
            {"nord", NORD},
            {"koordinator-b", "P-0002"},
            {"sosionom-d", "P-0003"},
            {"nav-h", NORD}
        }) {
            try (Page page = browser.signIn(site, each[0], look)) {
                open(page, each[1]);
                assertUsable(page);

                unfold(page);
                assertUsable(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFormForWhatElseMayStandThere(Browser.Look look) {
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            open(page, NORD);
            unfold(page);
            // each button itself: a form that opens brings buttons of its own, and what a locator counts moves on
            List<ElementHandle> ways = page.querySelectorAll(
                    "[data-fold=add] button, article:first-of-type details.smk-more button:not([data-samskriv=edit])");
            assertThat(page.locator("form.smk-entry")).hasCount(0);
            ways.forEach(ElementHandle::click);
            assertThat(page.locator("form.smk-entry:visible")).hasCount(ways.size());
            assertUsable(page);

            page.locator("form.smk-entry:visible [type=submit]").first().click();
            assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
            assertUsable(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageOfAPlan(Browser.Look look) {
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                for (String address : List.of(
                        "plan-svar?ref=P-0001",
                        "plan-versjoner?ref=P-0001",
                        "plan-versjoner?ref=P-0001&fra=1",
                        "plan-hefte?ref=P-0001",
                        "hvem-gjor-hva?ref=P-0001",
                        "kart?ref=P-0001&kart=STRENGTHS",
                        "kart?ref=P-0001&kart=RESOURCES")) {
                    read(page, address);
                }
                if (user.equals("koordinator-a")) {
                    read(page, "lovsjekk?ref=P-0001");
                }
            }
        }
    }

    private void read(Page page, String address) {
        page.navigate(site.at(PAGES + address).toString());
        assertThat(page.locator(".smk h1")).isVisible();
        unfold(page);
        assertUsable(page);
    }

    private void open(Page page, String person) {
        PlanPage.open(page, site, person);
        assertThat(page.locator("[data-samskriv-plan].smk--live")).isVisible();
    }

    /** And waits for what is fetched then. */
    private static void unfold(Page page) {
        page.evaluate(UNFOLD);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
