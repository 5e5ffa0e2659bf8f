package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two people write in the same fields of one page for two minutes, one over a line that breaks off, the other signed out
 * on the way. What the page has said is saved is there in the end, each sentence as it was written.
 */
@WithHost(Database.POSTGRESQL)
class WritingTogetherIT {
    private static final Logger LOG = LoggerFactory.getLogger(WritingTogetherIT.class);
    private static final Duration HOW_LONG = Duration.ofMinutes(2);
    private static final double SHARE_OF_BREAKS = 0.12;
    private static final int ROUNDS_PER_GOAL = 6;

    private final Site site;
    private final Browser browser;
    private final long seed = new Random().nextLong();
    private final List<String> goals = new ArrayList<>();

    WritingTogetherIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void whatTwoHaveWrittenAndSeenSavedIsThereWholeAndInOrder() {
        LOG.info("seed {}", seed);
        try (DroppingProxy line = new DroppingProxy(site, SHARE_OF_BREAKS, seed);
                Page bad = browser.signIn(line.site(), "koordinator-a");
                Page good = browser.signIn(site, "nord")) {
            Writer onTheBus = new Writer(bad, line.site(), "A");
            Writer atHome = new Writer(good, site, "B");
            long end = System.nanoTime() + HOW_LONG.toNanos();
            long halfway = System.nanoTime() + HOW_LONG.toNanos() / 2;
            boolean expired = false;
            int round = 0;
            while (System.nanoTime() < end) {
                String goal = goalFor(round);
                onTheBus.open(goal);
                atHome.open(goal);
                line.turnBad(true);
                if (!expired && System.nanoTime() > halfway) {
                    atHome.signOutBehindTheBack();
                    expired = true;
                }
                writeByTurns(onTheBus, atHome, round);
                atHome.finish();
                onTheBus.finish();
                line.turnBad(false);
                round += 1;
            }
            LOG.info(
                    "{} rounds, {} connections broken off, {} conflicts",
                    round,
                    line.dropped(),
                    onTheBus.conflicts + atHome.conflicts);
            assertThat(line.dropped()).as("the line was bad").isPositive();
            assertThat(onTheBus.conflicts + atHome.conflicts)
                    .as("both wrote in the same field")
                    .isPositive();
            assertThat(atHome.signedInAgain).as("the session ended on the way").isTrue();
            assertThat(everythingWritten()).contains(onTheBus.accepted).contains(atHome.accepted);
        }
    }

    /** Word by word, so that both have begun before either is saved. */
    private static void writeByTurns(Writer one, Writer other, int round) {
        String first = one.sentence(round);
        String second = other.sentence(round);
        String[] firstWords = first.split("(?<= )");
        String[] secondWords = second.split("(?<= )");
        one.begin(first);
        other.begin(second);
        for (int i = 0; i < Math.max(firstWords.length, secondWords.length); i++) {
            one.type(i < firstWords.length ? firstWords[i] : "");
            other.type(i < secondWords.length ? secondWords[i] : "");
        }
    }

    /** A goal has room for some rounds only. */
    private String goalFor(int round) {
        if (round % ROUNDS_PER_GOAL == 0) {
            goals.add(Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, "Mål " + seed + " " + round)));
        }
        return goals.get(goals.size() - 1);
    }

    private String everythingWritten() {
        StringBuilder all = new StringBuilder();
        for (String goal : goals) {
            all.append(site.as("koordinator-a")
                    .get(Rest.goal(goal))
                    .json()
                    .path("why")
                    .path("text")
                    .asText());
            all.append('\n');
        }
        return all.toString();
    }

    /** Somebody at a browser who does what the page says. */
    private static final class Writer {
        private static final double PATIENCE_MS = 60_000;
        private static final double QUICK_MS = 3_000;

        private final Page page;
        private final Site site;
        private final String name;
        private final List<String> accepted = new ArrayList<>();
        private String goal = "";
        private String writing = "";
        private int conflicts;
        private boolean signedInAgain;

        Writer(Page page, Site site, String name) {
            this.page = page;
            this.site = site;
            this.name = name;
        }

        String sentence(int round) {
            return " " + name + round + " liker rolige morgener med kaffe og rolig musikk " + name + round + ".";
        }

        void open(String goal) {
            this.goal = goal;
            page.navigate(site.at("/display/RECO/" + NORD).toString());
            why().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            PlanPage.unfold(why());
            why().locator("[data-samskriv=edit]").click();
        }

        void begin(String sentence) {
            writing = sentence;
            text().press("Control+End");
        }

        void type(String word) {
            if (text().isVisible()) {
                text().pressSequentially(word);
            } else {
                // what two have written is being put together: the rest goes where both texts stand
                merged().press("Control+End");
                merged().pressSequentially(word);
            }
        }

        /** The session ends as it does on the server: the cookie means nothing any more. */
        void signOutBehindTheBack() {
            page.context().clearCookies();
        }

        void finish() {
            double end = System.nanoTime() / 1e6 + PATIENCE_MS;
            while (!closed() && System.nanoTime() / 1e6 < end) {
                step();
            }
            assertThat(why().locator("form").count())
                    .as("%s can leave the field: %s", name, page.content())
                    .isZero();
            accepted.add(writing.trim());
        }

        private void step() {
            if (signIn().isVisible()) {
                signInAgain();
            } else if (merged().isVisible()) {
                putTogether();
            } else if (tryNow().isVisible()) {
                press(tryNow());
            } else if (text().isVisible()) {
                press(why().locator("form:not(.smk-conflict) [type=submit]"));
            }
            waitForWhatComesNext();
        }

        private void waitForWhatComesNext() {
            try {
                page.waitForCondition(
                        () -> closed()
                                || signIn().isVisible()
                                || merged().isVisible()
                                || tryNow().isVisible()
                                || saidToBeSaved().isVisible(),
                        new Page.WaitForConditionOptions().setTimeout(PATIENCE_MS));
            } catch (TimeoutError e) {
                throw new AssertionError(name + " sees nothing to do: " + why().innerText(), e);
            }
        }

        private boolean closed() {
            return why().locator("form").count() == 0;
        }

        private void putTogether() {
            conflicts += 1;
            if (!merged().inputValue().contains(writing.trim())) {
                merged().fill(merged().inputValue() + writing);
            }
            Locator readBack = why().locator(".smk-conflict input[name=confirmed]");
            if (readBack.isVisible()) {
                readBack.check();
            }
            why().locator(".smk-conflict [type=submit]").click();
        }

        /** What the page tries by itself may be done before the writer has pressed. */
        private static boolean press(Locator button) {
            try {
                button.click(new Locator.ClickOptions().setTimeout(QUICK_MS));
                return true;
            } catch (TimeoutError gone) {
                return false;
            }
        }

        private void signInAgain() {
            try {
                Page window = page.waitForPopup(
                        new Page.WaitForPopupOptions().setTimeout(2 * QUICK_MS), () -> press(signIn()));
                window.locator("input[name=os_username]").fill("nord");
                window.locator("input[name=os_password]").fill(Site.PASSWORD);
                window.waitForClose(
                        () -> window.locator("input[name=os_password]").press("Enter"));
                signedInAgain = true;
            } catch (TimeoutError notOpened) {
                LOG.info("{} presses again", name);
            }
        }

        private Locator why() {
            return page.locator("[data-id=\"" + goal + "\"] [data-samskriv-field=why]")
                    .first();
        }

        private Locator text() {
            return why().locator("form:not(.smk-conflict) textarea[name=text]");
        }

        private Locator merged() {
            return why().locator("textarea[name=merged]");
        }

        /** It was saved after another try: the field waits to be left. */
        private Locator saidToBeSaved() {
            return why().locator("form:not(.smk-conflict) .smk-state--saved");
        }

        private Locator tryNow() {
            return why().getByText("Prøv nå");
        }

        private Locator signIn() {
            return why().getByText("Logg inn i et lite vindu");
        }
    }
}
