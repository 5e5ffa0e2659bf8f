package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Narrow and wide, light and dark, and without a mouse. */
@WithHost(Database.H2)
class AccessibilityIT {

    private static final String PERSON = "P-0004";

    private final Site site;
    private final Browser browser;

    AccessibilityIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    static Stream<Browser.Look> looks() {
        return Stream.of(320, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> new Browser.Look(width, scheme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theSignInPage(Browser.Look look) {
        try (Page page = browser.page(look)) {
            page.navigate(site.at("/login.action").toString());

            assertUsable(page, look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whereOneComesAfterSigningIn(Browser.Look look) {
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            assertUsable(page, look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theDashboard(Browser.Look look) {
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            page.navigate(site.at("/dashboard.action").toString());

            assertUsable(page, look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatWaitsForSomebody(Browser.Look look) {
        try (Page page = browser.signIn(site, "koordinator-b", look)) {
            page.navigate(site.at("/plugins/servlet/samskriv/paaminnelser").toString());
            assertUsable(page, look);

            page.locator("[data-opens]").first().click();
            Locator form = page.locator(".smk-editor:visible");
            form.locator("[name=until]").fill("2001-01-01");
            form.locator("[type=submit]").click();
            assertThat(form.locator("[data-samskriv-error]")).isVisible();
            assertUsable(page, look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePlan(Browser.Look look) {
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            PlanPage plan = PlanPage.open(page, site, PERSON);
            assertUsable(page, look);

            plan.openForm();
            assertUsable(page, look);

            plan.submit();
            assertThat(plan.error()).isVisible();
            assertUsable(page, look);
        }
    }

    private static void assertUsable(Page page, Browser.Look look) {
        assertThat(isDark(page)).as("dark page in a dark browser").isEqualTo(look.scheme() == ColorScheme.DARK);
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }

    /** Whether what is painted behind the text is dark; a theme that does not follow would hide half of the checks. */
    private static boolean isDark(Page page) {
        return (Boolean) page.evaluate("""
                () => {
                  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number);
                  return red + green + blue < 3 * 128;
                }""");
    }

    @Test
    void aGoalIsWrittenWithTheKeyboardAlone() {
        String goal = "Jeg vil sitte ved vannet.";
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, PERSON);

            tabTo(page, plan.opener());
            page.keyboard().press("Enter");
            assertThat(plan.text()).isFocused();
            page.keyboard().type(goal);
            tabTo(page, plan.submitButton());
            page.keyboard().press("Enter");

            assertThat(plan.goal(goal)).isVisible();
            assertThat(page.evaluate("document.activeElement !== document.body"))
                    .as("the focus is somewhere after saving")
                    .isEqualTo(true);
        }
    }

    static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 200; i++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + target);
    }
}
