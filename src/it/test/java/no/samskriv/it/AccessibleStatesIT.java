package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan in every state it can be in while somebody works in it, narrow and wide, light and dark. */
@WithHost(Database.H2)
class AccessibleStatesIT {
    private static final String BEFORE = "Jeg vil spille.";

    private final Site site;
    private final Browser browser;

    AccessibleStatesIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    static Stream<Browser.Look> looks() {
        return AccessibilityIT.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void editingFailedAndConflict(Browser.Look look) {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, BEFORE));
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            PlanPage.Editor editor = plan.edit(goal, "title");
            editor.choice("PAPER").check();
            assertUsable(page);

            editor.choice("TOGETHER").check();
            page.route("**/goals/*", Route::abort);
            editor.type(" Mitt.");
            assertThat(editor.state()).containsText("Ikke lagret");
            assertUsable(page);

            Client other = site.as("erfaring-c");
            String etag = other.get(Rest.goal(goal)).etag();
            other.patch(Rest.goal(goal), Rest.newTitle(BEFORE + " Andres."), "If-Match", etag);
            page.unroute("**/goals/*");
            editor.state().locator("button").click();
            assertThat(editor.conflict()).isVisible();
            assertUsable(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void formsForWhatIsNewAndWhatGoes(Browser.Look look) {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, BEFORE));
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.article(goal).locator("[data-samskriv=new-action]").click();
            plan.article(goal).locator("[data-samskriv=remove]").click();
            plan.article(goal).locator("[data-samskriv=status]").click();
            plan.article(goal).locator(".smk-tools summary").click();
            assertThat(plan.article(goal).locator(".smk-history li")).hasCount(1);

            assertUsable(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void readingBack(Browser.Look look) {
        site.as("koordinator-a").post(Rest.goals(NORD), """
                {"type": "RECOVERY", "title": {"text": "Gjengitt.", "voice": "PERSON", "mode": "RECALLED"}}""");
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            PlanPage.open(page, site, NORD);
            assertUsable(page);
            page.locator("[data-samskriv=read-back]").click();
            page.locator(".smk-reading [data-do=change]").click();

            assertUsable(page);
        }
    }

    @Test
    void theEmptyPlan() {
        try (HostProcess host = HostProcess.start(Database.H2)) {
            Client coordinator = host.site().as("koordinator-a");
            for (String kind : new String[] {"goals", "actions"}) {
                for (JsonNode each : coordinator.get(Rest.plan(NORD)).json().path(kind)) {
                    String path = Rest.BASE + "/" + kind + "/" + each.path("id").textValue() + "?agreed=true";
                    String tag = "\"" + each.path("revision") + "\"";
                    Answer removed =
                            coordinator.send("DELETE", path, null, "If-Match", tag, "X-Atlassian-Token", "no-check");
                    assertThat(removed.status()).as("%s", removed).isEqualTo(204);
                }
            }
            looks().forEach(look -> {
                try (Page page = browser.signIn(host.site(), "koordinator-a", look)) {
                    PlanPage.open(page, host.site(), NORD);
                    assertThat(page.getByLabel("Hva er viktig for deg nå?")).isVisible();
                    assertUsable(page);
                }
            });
        }
    }

    /** Paper is white, whatever the screen is, and has nothing to press. */
    @Test
    void paperHasTheWordsAndNothingToPress() {
        String goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, BEFORE));
        try (Page page = browser.signIn(site, "koordinator-a", new Browser.Look(1280, ColorScheme.DARK))) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.edit(goal, "why");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(plan.goal(BEFORE).first()).isVisible();
            assertThat(page.locator(".smk button:visible, .smk textarea:visible, .smk summary:visible"))
                    .hasCount(0);
        }
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
