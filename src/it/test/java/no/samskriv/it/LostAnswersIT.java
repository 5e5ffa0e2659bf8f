package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A phone on a bus, and a session that ends: nothing is lost, and nothing is there twice. */
@WithHost(Database.H2)
class LostAnswersIT {
    private static final String GOALS = "**/goals";
    private static final String FRAGMENT = "**/plan/fragment*";

    private final Site site;
    private final Browser browser;
    private final String words = "Jeg vil ta bussen " + UUID.randomUUID() + ".";

    LostAnswersIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainAndAddsOneGoal() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            loseOneAnswer(page);

            plan.addGoal(words);

            assertThat(plan.goal(words)).hasCount(1);
        }
        assertThat(goalsWith(words)).containsExactly(words);
    }

    @Test
    void wordsThatWereChangedInBetweenReplaceTheFirst() {
        String changed = words + " Til stranda.";
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            loseOneAnswer(page);
            plan.addGoal(words);
            assertThat(plan.newForm()).containsText("Ikke lagret: mistet kontakten med nettet.");

            plan.text().fill(changed);
            plan.submit();

            assertThat(plan.goal(changed)).isVisible();
        }
        assertThat(goalsWith(words)).containsExactly(changed);
    }

    @Test
    void aPageThatCannotBeFetchedAgainDoesNotSayThatNothingWasSaved() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            page.route(FRAGMENT, Route::abort);

            plan.addGoal(words);

            assertThat(plan.state()).containsText("Lagret. Siden kunne ikke hentes");
        }
        assertThat(goalsWith(words)).containsExactly(words);
    }

    @Test
    void whatIsTypedWithoutANetIsSavedWhenItIsBack() {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, words));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            page.context().setOffline(true);
            editor.type(" Langt.");
            assertThat(editor.state()).containsText("Ikke lagret: mistet kontakten med nettet.");
            assertThat(editor.state().getByText("Prøv nå")).isVisible();

            page.context().setOffline(false);

            assertThat(editor.state()).containsText("Lagret ");
        }
        assertThat(goalsWith(words)).containsExactly(words + " Langt.");
    }

    @Test
    void anAnswerThatIsNotOursIsNotTakenForARefusal() {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, words));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            page.route(
                    "**/goals/*",
                    route -> route.fulfill(
                            new Route.FulfillOptions().setStatus(400).setBody("<h1>Bad Request</h1>")),
                    new Page.RouteOptions().setTimes(1));

            editor.type(" Straks.");

            assertThat(editor.state()).containsText("Ikke lagret: tjeneren svarte ikke som den skulle.");
            editor.state().getByText("Prøv nå").click();
            assertThat(editor.state()).containsText("Lagret ");
        }
        assertThat(goalsWith(words)).containsExactly(words + " Straks.");
    }

    @Test
    void whoIsSignedOutSignsInInASmallWindowAndGoesOn() {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, words));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            page.context().clearCookies();
            editor.type(" Videre.");
            assertThat(editor.state()).containsText("Ikke lagret: du er logget ut.");

            signInAs(page, editor, "koordinator-a");

            assertThat(editor.state()).containsText("Lagret ");
        }
        assertThat(goalsWith(words)).containsExactly(words + " Videre.");
    }

    @Test
    void nothingIsSavedInTheNameOfSomebodyElse() {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, words));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            page.context().clearCookies();
            editor.type(" Mine.");
            assertThat(editor.state()).containsText("du er logget ut");

            signInAs(page, editor, "erfaring-c");

            assertThat(editor.state()).containsText("en annen er logget inn her nå");
            assertThat(editor.text()).hasValue(words + " Mine.");
            assertThat(goalsWith(words)).containsExactly(words);
        }
    }

    @Test
    void whoLeavesWithUnsavedWordsIsAsked() {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, words));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            page.route("**/goals/*", Route::abort);
            editor.type(" Uten lagring.");

            List<String> asked = new CopyOnWriteArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });

            page.reload();

            assertThat(asked).containsExactly("beforeunload");
        }
    }

    private static void signInAs(Page page, PlanPage.Editor editor, String user) {
        Locator way = editor.state().getByText("Logg inn i et lite vindu");
        Page window = page.waitForPopup(way::click);
        window.locator("input[name=os_username]").fill(user);
        window.locator("input[name=os_password]").fill(Site.PASSWORD);
        window.waitForClose(() -> window.locator("input[name=os_password]").press("Enter"));
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
