package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the README: {@code mvn -Ppictures verify}. The demo on a day that is always the same, so that a
 * picture changes only when what it shows does.
 */
@ExtendWith(SharedBrowser.class)
class Pictures {
    /** A Tuesday on which the team meets. */
    private static final String TUESDAY = "2026-11-24T10:15:00Z";

    /** The Monday on which the coordinator sees what there was no time for before Christmas. */
    private static final String LATER = "2026-12-28T08:15:00Z";

    private static Path clock;
    private static HostProcess host;

    @BeforeAll
    static void start() throws IOException {
        clock = HostProcess.newHome().resolve("clock");
        Files.writeString(clock, TUESDAY);
        Map<String, String> options = new TreeMap<>(Database.H2.fresh());
        options.put("samskriv.clock", clock.toString());
        host = HostProcess.start(options);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource({
        "plan, koordinator-a, /display/RECO/P-0001, h1, 900, " + TUESDAY,
        "meeting, koordinator-a, /display/RECO/P-0001 møter, .smk-meeting, 1100, " + TUESDAY,
        "hat, koordinator-b, /display/RECO/Recoveryhatten, .smk-hatpage, 900, " + TUESDAY,
        "crisis, koordinator-a, /plugins/servlet/samskriv/kriseark?ref=P-0001, .smk-sheet, 1180, " + TUESDAY,
        "overview, koordinator-a, /display/RECO/Oversikt, .smk-overview, 700, " + LATER
    })
    void taken(String name, String user, String address, String subject, int height, String day, Browser browser)
            throws IOException {
        Files.writeString(clock, day);
        try (Page page = browser.signIn(host.site(), user)) {
            page.setViewportSize(1280, height);
            page.navigate(host.site().at(address.replace(" ", "%20")).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("() => document.fonts.ready");
            // what stands above it is the wiki's
            page.locator(subject).first().evaluate("it => window.scrollBy(0, it.getBoundingClientRect().top - 40)");

            byte[] taken = page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Artefacts.ROOT.resolve("docs/images/" + name + ".png"))
                    .setAnimations(ScreenshotAnimations.DISABLED));

            assertThat(taken).isNotEmpty();
        }
    }
}
