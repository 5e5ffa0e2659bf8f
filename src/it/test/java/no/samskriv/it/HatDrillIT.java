package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Tuesday as it is: whoever has the hat is not there, a colleague takes it, and three persons are talked about on a phone
 * before somebody has to leave. What was left open stands first a week later.
 */
@ExtendWith(SharedBrowser.class)
class HatDrillIT {
    private static final Logger LOG = LoggerFactory.getLogger(HatDrillIT.class);
    private static final String HAT = "/display/RECO/Recoveryhatten";
    private static final String USER = "erfaring-c";
    private static final Browser.Look PHONE = new Browser.Look(375, ColorScheme.LIGHT);
    private static final int PHONES_HEIGHT = 667;
    /** The day before, so that the demo's meetings are those of the weeks before. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:10:00Z");
    /** What is more than this is not done in a meeting. */
    private static final int AT_MOST = 12;

    private static Path clock;
    private static HostProcess host;

    private final Browser browser;
    private int inputs;

    HatDrillIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws IOException {
        clock = Files.createTempFile("samskriv", "clock");
        Files.writeString(clock, MONDAY.toString());
        Map<String, String> options = new TreeMap<>(Database.H2.fresh());
        options.put("samskriv.clock", clock.toString());
        host = HostProcess.start(options);
    }

    @AfterAll
    static void end() throws IOException {
        host.close();
        Files.deleteIfExists(clock);
    }

    @Test
    void aColleagueTakesTheHatAndThreeAreTalkedAboutOnAPhoneAndWhatIsOpenStandsFirstAWeekLater() throws IOException {
        Files.writeString(clock, TUESDAY.toString());
        stepIn("P-0002");
        try (Page page = browser.signIn(host.site(), USER, PHONE)) {
            page.setViewportSize(PHONE.width(), PHONES_HEIGHT);
            open(page);
            assertThat(page.locator(".smk-hat__name")).containsText("Psykolog F");

            page.locator("[data-samskriv-part=hat-today] [data-path$='/holder']:visible")
                    .first()
                    .click();
            assertThat(page.locator(".smk-hat__name")).containsText("Erfaringsmedarbeider C");

            talk(page, "Sør", card -> {
                standIn(card);
                settle(card);
            });
            talk(page, "Nord", card -> {
                answers(card, "At kvelden er roligere nå.");
                choose(card, "YES");
            });
            talk(page, "Øst", card -> {
                standIn(card);
                answers(card, "Bussen.");
            });
            page.locator("[data-talk=close]").click();
            assertThat(page.locator("[data-talk=close]")).hasCount(0);

            Files.writeString(clock, TUESDAY.plus(Duration.ofDays(7)).toString());
            open(page);
            Locator first = page.locator("[data-samskriv-talk] > *").first();
            assertThat(first).hasAttribute("data-at", "open");
            assertThat(first).containsText("Nord");
            assertThat(first).containsText("Øst");
            assertThat(first).not().containsText("Sør");
        }
    }

    private interface Talk {
        void about(Locator card);
    }

    /** From choosing the person to being done with them. */
    private void talk(Page page, String name, Talk talk) {
        inputs = 0;
        touch(page.locator("[data-talk=add]"));
        touch(page.locator("[data-at=candidates] button").getByText(name));
        Locator card = page.locator("[data-samskriv-card][data-name=" + name + "]");
        assertThat(card).isVisible();
        talk.about(card);
        assertFits(page);
        touch(card.locator("[data-talk=done]"));
        assertThat(card).hasCount(0);

        LOG.info("inputs to talk about one person: {} of {}", inputs, AT_MOST);
        assertThat(inputs).as("inputs for %s", name).isLessThanOrEqualTo(AT_MOST);
    }

    /** With everything: whether they know, each question, what they are told and by whom, and what became different. */
    private void settle(Locator card) {
        choose(card, "YES");
        answers(card, "Dattera og søvnen.");
        touch(card.locator("[data-talk=prefill]"));
        Locator effect = card.locator("[data-effect=type]");
        touch(effect);
        effect.selectOption("LANGUAGE_CHANGED");
        write(card.locator("[data-effect=text]"), "Vi sier «etter søvn».");
    }

    private void choose(Locator card, String knows) {
        touch(card.locator("[data-talk-field=knows] label", new Locator.LocatorOptions())
                .filter(new Locator.FilterOptions().setHas(card.page().locator("[value=" + knows + "]"))));
    }

    private void answers(Locator card, String words) {
        for (Locator answer :
                card.locator("[data-talk-field^='answers.'] textarea").all()) {
            write(answer, words);
        }
    }

    /** Whoever has the hat steps in for a colleague, or is the closest: somebody else speaks, or it is said why not. */
    private void standIn(Locator card) {
        Locator guard = card.locator("[data-talk-field=standIn] select");
        assertThat(guard).isVisible();
        touch(guard);
        guard.selectOption(guard.locator("option:not([value=''])").first().getAttribute("value"));
    }

    private void write(Locator field, String words) {
        touch(field);
        field.page().keyboard().type(words);
    }

    private void touch(Locator what) {
        what.first().click();
        inputs++;
    }

    private static void open(Page page) {
        page.navigate(host.site().at(HAT).toString());
        assertThat(page.locator("[data-samskriv-talk]")).isVisible();
    }

    private static void assertFits(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat((Integer) page.evaluate("""
                () => Array.from(document.querySelectorAll('[data-samskriv-card] button, [data-samskriv-card] select'))
                    .filter((each) => each.offsetParent && each.offsetHeight < 44).length"""))
                .as("what is too small for a thumb")
                .isZero();
    }

    private static void stepIn(String ref) {
        Answer covers = host.site().as(USER).post(Rest.person(ref) + "/covers", "{\"reason\": \"DUTY\"}");
        assertThat(covers.status()).as("%s", covers).isIn(200, 201);
    }
}
