package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the hat with everything unfolded and each form open, on a phone in the dark and on a desk in the light. */
@ExtendWith(SharedBrowser.class)
class AccessibleHatIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String HAT = "/display/RECO/Recoveryhatten";

    private static HostProcess host;
    private static String team;
    private static String meeting;

    private final Browser browser;

    AccessibleHatIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        Client worker = host.site().as("koordinator-a");
        team = Hats.team(worker);
        meeting = Hats.today(worker, team, "koordinator-a");
        String discussion = Hats.discussion(worker, meeting, Rest.NORD);
        Hats.effect(worker, discussion, "Vi spør før vi foreslår.");
        Hats.discussion(worker, meeting, "P-0004");
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    /** Each width and each scheme: what is too pale is so at every width, and what is too wide in every scheme. */
    static Stream<Browser.Look> looks() {
        return Stream.of(new Browser.Look(360, ColorScheme.DARK), new Browser.Look(1280, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theTeamsPageWithEachFormOpen(Browser.Look look) {
        for (String user : List.of("koordinator-a", "leder")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                page.navigate(host.site().at(HAT).toString());
                assertThat(page.locator("[data-samskriv-hat] [data-opens]").first())
                        .isVisible();
                unfold(page);
                assertUsable(page);
                // a menu that is open lies over what stands below it
                page.evaluate("() => document.querySelectorAll('.smk-hat__give').forEach(each => each.open = false)");
                openEachForm(page);
                openTheFirstCard(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theOtherPagesOfTheTeam(Browser.Look look) {
        for (String user : List.of("koordinator-a", "leder")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                for (String address : List.of("hatten", "hattens-virkning", "laering")) {
                    read(page, address + "?team=" + team);
                    openEachForm(page);
                }
                read(page, "hatten-skjerm?mote=" + meeting);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePersonsPage(Browser.Look look) {
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                read(page, "snakket-om?ref=" + Rest.NORD);
                openEachForm(page);
            }
        }
    }

    private void read(Page page, String address) {
        page.navigate(host.site().at(PAGES + address).toString());
        assertThat(page.locator(".smk h1").first()).isVisible();
        unfold(page);
        assertUsable(page);
    }

    private static void openTheFirstCard(Page page) {
        Locator tab = page.locator("[data-at=tabs] [data-talk=open]:visible");
        if (tab.count() > 0) {
            tab.first().click();
            assertThat(page.locator("[data-samskriv-card]")).isVisible();
            assertUsable(page);
        }
    }

    private static void openEachForm(Page page) {
        for (Locator opener : page.locator(".smk [data-opens]:visible").all()) {
            if (opener.isVisible()) {
                opener.click();
            }
        }
        assertUsable(page);
    }

    private static void unfold(Page page) {
        page.evaluate("() => document.querySelectorAll('.smk details').forEach(each => each.open = true)");
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
