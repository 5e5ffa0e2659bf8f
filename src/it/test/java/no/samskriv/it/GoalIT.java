package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One goal with all that can be said of it, and the forms it is said in. */
@WithHost(Database.H2)
class GoalIT {
    private static final String WORDS = "Jeg vil bake brød.";

    /** What somebody hears of the goal before anything is done for it, in order: headings and what was said. */
    private static final String HEARD = """
            goal => Array.from(goal.querySelectorAll("h3, h4, h5, h6, [lang], figcaption"))
              .filter(each => !each.querySelector("[lang]") && each.checkVisibility())
              .map(each => each.textContent.trim())""";

    private final Site site;
    private final Browser browser;
    private final Client coordinator;
    private String goal;

    GoalIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
        this.coordinator = site.as("koordinator-a");
    }

    @BeforeEach
    void addAGoal() {
        goal = Rest.idOf(Rest.addGoal(coordinator, NORD, WORDS));
    }

    @Test
    void aGoalIsHeardInTheOrderItIsSaid() {
        add("steps", "\"text\": %s".formatted(said("Kjøpe gjær.")));
        add("ruler-entries", "\"value\": 4, \"on\": \"2026-09-09\"");
        add(
                "ruler-entries",
                "\"value\": 7, \"on\": \"2026-11-11\", \"whyNotLower\": %s".formatted(said("Jeg har mel.")));
        add(
                "evaluations",
                "\"verdict\": %s, \"personDisagrees\": %s, \"serviceDisagrees\": {\"text\": \"Vent.\", \"voice\": \"PROFESSIONAL\"}"
                        .formatted(said("Bra."), said("Nå.")));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            Locator article = PlanPage.open(page, site, NORD).article(goal);

            assertThat(article)
                    .hasAccessibleName(
                            Pattern.compile("Mål: " + WORDS.replace(".", "\\.") + " Nords egne ord, bekreftet .+"));
            assertThat(heard(article))
                    .containsExactly(
                            WORDS,
                            "Det minste steget",
                            "Kjøpe gjær.",
                            "Hvor klar er jeg? (1–10)",
                            "Så klar, fra 1 til 10: 4 den 9. september, 7 den 11. november.",
                            "Jeg har mel.",
                            "Hvordan går det?",
                            "Bra.",
                            "Her er vi uenige",
                            "Nord",
                            "Nå.",
                            "Tjenesten",
                            "Vent.");
        }
    }

    @Test
    void aGoalOfWhichNothingMoreIsSaidHasNoHeadingButItsOwn() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            assertThat(heard(PlanPage.open(page, site, NORD).article(goal))).containsExactly(WORDS);
        }
    }

    @Test
    void aStepIsWrittenByKeyboardAlone() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            Locator article = PlanPage.open(page, site, NORD).article(goal);
            unfold(article);
            article.locator(".smk-more [data-entry-kind=steps]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".smk-entry [name=text]")).isFocused();
            page.keyboard().type("Kjøpe gjær.");
            page.keyboard().press("Control+Enter");

            assertThat(article.locator(".smk-steps > li")).containsText("Kjøpe gjær.");
            assertThat(article.locator(".smk-steps > li")).isFocused();
        }
    }

    @Test
    void whatCannotBeSavedStaysAndIsSavedOnce() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            Locator article = PlanPage.open(page, site, NORD).article(goal);
            unfold(article);
            article.locator(".smk-more [data-entry-kind=steps]").click();
            Locator form = page.locator(".smk-entry");
            page.route("**/steps", Route::abort);
            form.locator("[name=text]").fill("Kjøpe gjær.");
            form.locator("[type=submit]").click();
            assertThat(form.locator("[data-at=states]")).containsText("Usikkert om det ble lagret");
            assertThat(form.locator("[name=text]")).hasValue("Kjøpe gjær.");

            page.unroute("**/steps");
            form.locator("[data-at=states] button").click();

            assertThat(article.locator(".smk-steps > li")).hasCount(1);
        }
    }

    @Test
    void whatSomebodyElseHasSavedStandsBesideWhatIsWritten() {
        String step = add("steps", "\"text\": %s".formatted(said("Kjøpe gjær.")));
        try (Page page = browser.signIn(site, "koordinator-a")) {
            Locator article = PlanPage.open(page, site, NORD).article(goal);
            article.locator(".smk-steps [data-samskriv=edit-entry]").click();
            Locator form = page.locator(".smk-entry");
            form.locator("[name=text]").fill("Kjøpe mel.");
            coordinator.patch(
                    Rest.BASE + "/steps/" + step, "{\"text\": %s}".formatted(said("Låne gjær.")), "If-Match", "\"1\"");
            form.locator("[type=submit]").click();
            assertThat(form).containsText("nå står det: Låne gjær.");
            assertThat(form.locator("[name=text]")).hasValue("Kjøpe mel.");

            form.locator("[type=submit]").click();

            assertThat(article.locator(".smk-steps > li")).containsText("Kjøpe mel.");
        }
    }

    @Test
    void thePersonKeepsAndDeletesANumber() {
        try (Page page = browser.signIn(site, "nord")) {
            Locator article = PlanPage.open(page, site, NORD).article(goal);
            unfold(article);
            article.locator(".smk-more [data-entry-kind=ruler-entries]").click();
            page.locator(".smk-entry [data-do=decline]").click();
            assertThat(page.locator(".smk-entry")).hasCount(0);

            article.locator(".smk-more [data-entry-kind=ruler-entries]").click();
            page.locator(".smk-entry [name=value][value='1']").press("Space");
            assertThat(page.locator(".smk-entry")).containsText("Hva skulle til for ett hakk opp?");
            page.locator(".smk-entry [name=hidden]").check();
            page.locator(".smk-entry [type=submit]").click();
            assertThat(article.locator(".smk-ruler")).hasCount(1);
            assertThat(coordinator.get(Rest.plan(NORD)).body()).doesNotContain(ruler(article));

            article.locator("[data-entry-kind=ruler-entries] [data-samskriv=edit-entry]")
                    .click();
            page.locator(".smk-entry [data-do=remove]").click();
            page.locator("form [data-at=erased]").waitFor();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(article.locator(".smk-ruler")).hasCount(0);
        }
    }

    private static String ruler(Locator article) {
        return article.locator("[data-samskriv-entry][data-entry-kind=ruler-entries]")
                .getAttribute("data-id");
    }

    private static void unfold(Locator article) {
        article.locator(".smk-more > summary").click();
    }

    @SuppressWarnings("unchecked")
    private static List<String> heard(Locator article) {
        return (List<String>) article.evaluate(HEARD);
    }

    private static String said(String text) {
        return "{\"text\": \"%s\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}".formatted(text);
    }

    private String add(String kind, String fields) {
        Answer added = coordinator.post(
                Rest.BASE + "/persons/" + NORD + "/" + kind, "{\"goal\": \"%s\", %s}".formatted(goal, fields));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }
}
