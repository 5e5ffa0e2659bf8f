package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A team meeting from taking the hat to closing, by the keyboard alone, and by whoever only knows what the screen says.
 */
@ExtendWith(SharedBrowser.class)
class HatFirstIT {
    private static final Logger LOG = LoggerFactory.getLogger(HatFirstIT.class);
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:10:00Z");
    /** From taking the hat to closing the meeting; what is more than this is a burden. */
    private static final int AT_MOST = 12;

    private Path clock;
    private HostProcess host;

    @BeforeEach
    void startOnTheDayOfTheMeeting() throws IOException {
        clock = Files.createTempFile("samskriv", "clock");
        Files.writeString(clock, MONDAY.toString());
        Map<String, String> options = new TreeMap<>(Database.H2.fresh());
        options.put("samskriv.clock", clock.toString());
        host = HostProcess.start(options);
        Files.writeString(clock, TUESDAY.toString());
    }

    @AfterEach
    void stop() throws IOException {
        host.close();
        Files.deleteIfExists(clock);
    }

    @ParameterizedTest
    @CsvSource({"koordinator-b, nb, Sør", "sosionom-d, nn, Øst"})
    void whoeverTakesTheHatTalksAboutOnePersonAndCloses(String user, String lang, String name, Browser browser) {
        try (Journey worker = Journey.of(browser, host.site(), user, lang)) {
            worker.page.navigate(host.site().at("/display/RECO/Recoveryhatten").toString());
            press(worker, "samskriv.hat.page.take");
            assertThat(worker.page.getByText(worker.words.of("samskriv.hat.page.speaks.own")))
                    .isVisible();

            press(worker, "samskriv.hat.talk.add");
            worker.keys.press(worker.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                    .last());
            assertThat(worker.heading(name).first()).isVisible();
            worker.keys.choose(worker.page.getByLabel(
                    worker.words.of("samskriv.hat.talk.knows.yes"), new Page.GetByLabelOptions().setExact(true)));
            worker.keys.write(labelled(worker, "samskriv.hat.prompt.hat-01", name), "Å få sove.");
            String prefill = worker.words.of("samskriv.hat.talk.prefill", "", "");
            worker.keys.press(worker.page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions()
                            .setName(Pattern.compile("^" + prefill.substring(0, prefill.indexOf(':'))))));
            worker.keys.press(worker.button(worker.words.of("samskriv.hat.talk.done", name)));

            press(worker, "samskriv.hat.talk.close");
            assertThat(worker.page.getByText(worker.words.of("samskriv.hat.talk.close.hint")))
                    .hasCount(0);
            LOG.info("inputs from taking the hat to closing: {} of {}", worker.keys.inputs(), AT_MOST);
            assertThat(worker.keys.inputs()).as("inputs in all").isLessThanOrEqualTo(AT_MOST);
        }
    }

    private static Locator labelled(Journey worker, String key, String... of) {
        return worker.page.getByLabel(worker.words.of(key, of));
    }

    private static void press(Journey worker, String key) {
        worker.keys.press(worker.button(worker.words.of(key)).first());
    }
}
