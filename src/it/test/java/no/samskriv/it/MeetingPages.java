package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.stream.Stream;

/** Pages of meetings as everybody is to be able to use them, also with everything on them unfolded. */
final class MeetingPages {
    static final String ADDRESS = "/plugins/servlet/samskriv/";
    private static final String UNFOLD =
            "() => document.querySelectorAll('.smk details').forEach(each => each.open = true)";

    private MeetingPages() {}

    /** Each width and each scheme: what is too pale is so at every width, and what is too wide in every scheme. */
    static Stream<Browser.Look> looks() {
        return Stream.of(new Browser.Look(360, ColorScheme.DARK), new Browser.Look(1280, ColorScheme.LIGHT));
    }

    /** A meeting on its own page, folded and unfolded. */
    static void open(Page page, Site site, String meeting) {
        page.navigate(site.at(ADDRESS + "mote?mote=" + meeting).toString());
        assertThat(page.locator(".smk-meeting.smk--live")).isVisible();
        assertUsable(page);
        unfold(page);
        assertUsable(page);
    }

    /** Another page, unfolded. */
    static void read(Page page, Site site, String address) {
        page.navigate(site.at(ADDRESS + address).toString());
        assertThat(page.locator(".smk h1").first()).isVisible();
        unfold(page);
        assertUsable(page);
    }

    static void unfold(Page page) {
        page.evaluate(UNFOLD);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
