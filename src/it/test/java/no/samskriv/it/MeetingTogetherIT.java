package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker and the person write in the four lanes of one item for two minutes, the worker over a line that breaks off, the
 * person signed out on the way. Whatever the page has taken is there in the end, each sentence in one piece.
 */
@WithHost(Database.POSTGRESQL)
class MeetingTogetherIT {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingTogetherIT.class);
    private static final Duration HOW_LONG = Duration.ofMinutes(2);
    private static final double SHARE_OF_BREAKS = 0.12;

    private final Site site;
    private final Browser browser;
    private final long seed = new Random().nextLong();

    MeetingTogetherIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void whatTwoHaveWrittenInOneMeetingIsThereEachSentenceInOnePiece() {
        LOG.info("seed {}", seed);
        String meeting = meeting();
        try (DroppingProxy line = new DroppingProxy(site, SHARE_OF_BREAKS, seed);
                Page bad = browser.signIn(line.site(), "koordinator-a");
                Page good = browser.signIn(site, "nord")) {
            Writer worker = new Writer(bad, "koordinator-a", List.of("PROFESSIONALS", "AGREEMENT", "DISAGREEMENT"));
            Writer person = new Writer(good, "nord", List.of("PERSON", "DISAGREEMENT", "AGREEMENT"));
            worker.open(line.site(), meeting);
            person.open(site, meeting);
            line.turnBad(true);
            long begun = System.nanoTime();
            int round = 0;
            boolean expired = false;
            while (System.nanoTime() - begun < HOW_LONG.toNanos()) {
                if (!expired && System.nanoTime() - begun > HOW_LONG.toNanos() / 2) {
                    good.context().clearCookies();
                    expired = true;
                }
                writeByTurns(worker, person, round);
                person.finish();
                worker.finish();
                round += 1;
            }
            line.turnBad(false);
            LOG.info("{} rounds, {} connections broken off", round, line.dropped());
            assertThat(line.dropped()).as("the line was bad").isPositive();
            assertThat(person.signedInAgain).as("the session ended on the way").isTrue();
            List<String> notes = notes(meeting);
            assertThat(notes).containsAll(worker.accepted).containsAll(person.accepted);
            assertThat(notes).hasSize(worker.accepted.size() + person.accepted.size());
            person.sees(worker.accepted.get(worker.accepted.size() - 1));
            worker.sees(person.accepted.get(person.accepted.size() - 1));
        }
    }

    /** Word by word, so that each is redrawn while the other writes. */
    private static void writeByTurns(Writer one, Writer other, int round) {
        one.begin(round);
        other.begin(round);
        String[] first = one.sentence(round).split("(?<= )");
        String[] second = other.sentence(round).split("(?<= )");
        for (int i = 0; i < Math.max(first.length, second.length); i++) {
            one.type(i < first.length ? first[i] : "");
            other.type(i < second.length ? second[i] : "");
        }
        one.written = one.sentence(round);
        other.written = other.sentence(round);
    }

    /** Under way, with one item that is talked about. */
    private String meeting() {
        Client worker = site.as("koordinator-a");
        String meeting = Rest.idOf(worker.post(Rest.BASE + "/persons/" + NORD + "/meetings", """
                {"type": "RESPONSIBILITY_GROUP", "status": "UNDER_WAY"}"""));
        String item = Rest.idOf(
                worker.post(Rest.BASE + "/meetings/" + meeting + "/agenda-items", """
                {"title": {"text": "Sak %s", "voice": "PERSON", "mode": "TOGETHER"}}""".formatted(UUID.randomUUID())));
        Answer talkedAbout = worker.patch(Rest.BASE + "/meetings/" + meeting, """
                {"current": "%s"}""".formatted(item), "If-Match", "\"1\"");
        assertThat(talkedAbout.status()).isEqualTo(200);
        return meeting;
    }

    private List<String> notes(String meeting) {
        List<String> notes = new ArrayList<>();
        site.as("koordinator-a")
                .get(Rest.BASE + "/meetings/" + meeting)
                .json()
                .path("entries")
                .forEach(entry -> {
                    if (entry.path("kind").asText().equals("NOTE")) {
                        notes.add(entry.path("text").path("text").asText());
                    }
                });
        return notes;
    }

    /** Somebody at a browser who does what the page says, and never loads it again. */
    private static final class Writer {
        private static final double PATIENCE_MS = 60_000;
        private static final double QUICK_MS = 3_000;

        private final Page page;
        private final String user;
        private final List<String> lanes;
        private final List<String> accepted = new ArrayList<>();
        private String written = "";
        private boolean signedInAgain;

        Writer(Page page, String user, List<String> lanes) {
            this.page = page;
            this.user = user;
            this.lanes = lanes;
        }

        void open(Site where, String meeting) {
            page.navigate(
                    where.at("/plugins/servlet/samskriv/mote?mote=" + meeting).toString());
            page.locator(".smk-meeting.smk--live").waitFor();
        }

        String sentence(int round) {
            return user + round + " liker rolige morgener med kaffe og rolig musikk " + user + round + ".";
        }

        void begin(int round) {
            String lane = lanes.get(round % lanes.size());
            page.locator(".smk-item--now button[data-samskriv=new-note][data-lane=" + lane + "]")
                    .first()
                    .click();
            text().waitFor();
        }

        /** Wherever the caret is: nothing that others write may take it away. */
        void type(String words) {
            assertThat(text())
                    .satisfies(area -> assertThat((Boolean) area.evaluate("area => area === document.activeElement"))
                            .as("%s still writes where they began", user)
                            .isTrue());
            page.keyboard().type(words);
        }

        void finish() {
            double end = System.nanoTime() / 1e6 + PATIENCE_MS;
            while (form().count() > 0 && System.nanoTime() / 1e6 < end) {
                step();
            }
            assertThat(form().count())
                    .as("%s can leave the note: %s", user, page.locator("body").innerText())
                    .isZero();
            accepted.add(written);
        }

        private void step() {
            if (signIn().isVisible()) {
                signInAgain();
            } else if (tryNow().isVisible()) {
                press(tryNow());
            } else {
                press(form().locator("[type=submit]"));
            }
            try {
                page.waitForCondition(
                        () -> form().count() == 0
                                || signIn().isVisible()
                                || tryNow().isVisible()
                                || form().locator(".smk-state--saved").isVisible(),
                        new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
            } catch (TimeoutError e) {
                throw new AssertionError(user + " sees nothing to do: " + form().innerText(), e);
            }
        }

        /** Without loading the page again. */
        void sees(String words) {
            page.locator(".smk-meeting")
                    .getByText(words)
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MS));
        }

        private void signInAgain() {
            try {
                Page window = page.waitForPopup(
                        new Page.WaitForPopupOptions().setTimeout(2 * QUICK_MS), () -> press(signIn()));
                window.locator("input[name=os_username]").fill(user);
                window.locator("input[name=os_password]").fill(Site.PASSWORD);
                window.waitForClose(
                        () -> window.locator("input[name=os_password]").press("Enter"));
                signedInAgain = true;
            } catch (TimeoutError notOpened) {
                LOG.info("{} presses again", user);
            }
        }

        /** What the page tries by itself may be done before the writer has pressed. */
        private static void press(Locator button) {
            try {
                button.click(new Locator.ClickOptions().setTimeout(QUICK_MS));
            } catch (TimeoutError gone) {
                LOG.debug("gone already", gone);
            }
        }

        private Locator form() {
            return page.locator(".smk-item--now [data-host] form");
        }

        private Locator text() {
            return form().locator("textarea[name=text]");
        }

        private Locator tryNow() {
            return form().getByText("Prøv nå");
        }

        private Locator signIn() {
            return form().getByText("Logg inn i et lite vindu");
        }
    }
}
