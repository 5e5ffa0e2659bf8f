package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A phone on a bus: the request arrives and the answer does not. Nothing is lost, and nothing is there twice. */
@WithHost(Database.H2)
class LostAnswersIT {
    private static final String GOALS = "**/goals";
    private static final String FRAGMENT = "**/plan/fragment";

    private final Site site;
    private final Browser browser;
    private final String words = "Jeg vil ta bussen " + UUID.randomUUID() + ".";

    LostAnswersIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void sendingTheSameWordsAgainAddsOneGoal() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            loseOneAnswer(page);
            plan.addGoal(words);
            assertThat(plan.error()).containsText("Usikkert om det ble lagret");
            assertThat(plan.text()).hasValue(words);

            plan.submit();

            assertThat(plan.goal(words)).hasCount(1);
        }
        assertThat(goalsWith(words)).containsExactly(words);
    }

    @Test
    void wordsThatWereChangedInBetweenAreNotLost() {
        String changed = words + " Til stranda.";
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            loseOneAnswer(page);
            plan.addGoal(words);
            assertThat(plan.error()).isVisible();

            plan.text().fill(changed);
            plan.submit();

            assertThat(plan.goal(changed)).isVisible();
        }
        assertThat(goalsWith(words)).containsExactlyInAnyOrder(words, changed);
    }

    @Test
    void aPageThatCannotBeFetchedAgainDoesNotSayThatNothingWasSaved() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            page.route(FRAGMENT, Route::abort);

            plan.addGoal(words);

            assertThat(plan.state()).containsText("Lagret. Siden kunne ikke hentes");
            assertThat(plan.error()).isHidden();
        }
        assertThat(goalsWith(words)).containsExactly(words);
    }

    @Test
    void nothingCanBeTypedThatWouldBeGoneWhenThePlanIsDrawnAgain() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            AtomicBoolean editable = new AtomicBoolean(true);
            page.route(GOALS, route -> {
                editable.set(plan.text().isEditable());
                route.resume();
            });

            plan.addGoal(words);

            assertThat(plan.goal(words)).isVisible();
            assertThat(editable).isFalse();
        }
    }

    /** The server does what it is asked, and the browser never hears of it. */
    private static void loseOneAnswer(Page page) {
        page.route(
                GOALS,
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
    }

    private List<String> goalsWith(String text) {
        return site.as("koordinator-a").get(Rest.plan(NORD)).json().findValuesAsText("text").stream()
                .filter(goal -> goal.startsWith(text))
                .toList();
    }
}
