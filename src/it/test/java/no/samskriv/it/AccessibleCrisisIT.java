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

/**
 * Every page of the crisis plan with everything unfolded and each form open, on a phone in the dark and on a desk in the
 * light, for whoever it is about, whoever works with them, and whoever is on duty.
 */
@ExtendWith(SharedBrowser.class)
class AccessibleCrisisIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String WHOLE = "/display/RECO/P-0001+kriseplan";

    private static HostProcess host;

    private final Browser browser;

    AccessibleCrisisIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    /** Each width and each scheme: what is too pale is so at every width, and what is too wide in every scheme. */
    static Stream<Browser.Look> looks() {
        return Stream.of(new Browser.Look(320, ColorScheme.DARK), new Browser.Look(1280, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWholePlanWithEachFormOpen(Browser.Look look) {
        for (String user : List.of("koordinator-a", "nord", "soster-nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                page.navigate(host.site().at(WHOLE).toString());
                assertThat(page.locator("[data-samskriv-crisis]")).isVisible();
                unfold(page);
                assertUsable(page);
                openEachForm(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePagesOfThePlan(Browser.Look look) {
        List<String> pages =
                List.of("kriseplan-sammen", "kriseplan-se-over", "kriseplan-versjoner", "krise-i-bruk", "krisekopier");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                for (String address : pages) {
                    read(page, address + "?ref=" + Rest.NORD);
                    openEachForm(page);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePlainPages(Browser.Look look) {
        for (String user : List.of("koordinator-a", "nord", "soster-nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                for (String address : List.of("kriseplaner", "kriseark?ref=P-0001", "krisekort?ref=P-0001")) {
                    read(page, address);
                }
            }
        }
        try (Page page = browser.signIn(host.site(), "vakt-n", look)) {
            read(page, "kriseplaner");
        }
    }

    private void read(Page page, String address) {
        page.navigate(host.site().at(PAGES + address).toString());
        assertThat(page.locator("h1, [role=heading]").last()).isVisible();
        unfold(page);
        assertUsable(page);
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
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
