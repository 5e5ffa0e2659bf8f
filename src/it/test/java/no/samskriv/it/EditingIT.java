package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan is changed where it stands, saved by itself, and by the rules of whose words they are. */
@WithHost(Database.H2)
class EditingIT {
    private static final String WORDS = "Jeg vil gå på kino.";

    private final Site site;
    private final Browser browser;
    private final Client coordinator;
    private String goal;

    EditingIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
        this.coordinator = site.as("koordinator-a");
    }

    @BeforeEach
    void addAGoal() {
        goal = Rest.idOf(Rest.addGoal(coordinator, NORD, WORDS));
    }

    @Test
    void whatIsTypedIsSavedWithoutPressingAnything() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            assertThat(editor.text()).isFocused();
            assertThat(editor.text()).hasValue(WORDS);

            editor.type(" På en søndag.");

            assertThat(editor.state()).containsText("Lagret ");
            assertThat(title()).isEqualTo(WORDS + " På en søndag.");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.field(goal, "title").locator("[data-samskriv=edit]").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Control+End");
            page.keyboard().type(" Alene.");
            page.keyboard().press("Control+Enter");

            assertThat(plan.goal(WORDS + " Alene.")).isVisible();
            assertThat(plan.field(goal, "title").locator("[data-samskriv=edit]"))
                    .isFocused();
        }
    }

    @Test
    void escapeAsksOnlyForWhatIsNotSaved() {
        List<String> questions = new ArrayList<>();
        try (Page page = browser.signIn(site, "koordinator-a")) {
            page.onDialog(dialog -> {
                questions.add(dialog.message());
                dialog.accept();
            });
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.edit(goal, "title").text().press("Escape");
            assertThat(plan.goal(WORDS).first()).isVisible();
            assertThat(questions).isEmpty();

            page.route("**/goals/*", route -> route.abort());
            PlanPage.Editor editor = plan.edit(goal, "title");
            editor.type(" Nei.");
            editor.text().press("Escape");

            assertThat(questions).containsExactly("Det du har skrevet, er ikke lagret. Vil du ta det bort?");
            assertThat(title()).isEqualTo(WORDS);
        }
    }

    @Test
    void dictatedWordsAreADraftUntilTheyAreReadBack() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            PlanPage.Editor editor = plan.edit(goal, "title");
            editor.choice("DICTATED").check();
            editor.type(" Snart.");
            assertThat(editor.state()).containsText("Utkast lagret");
            assertThat(title()).isEqualTo(WORDS);
            page.reload();
            assertThat(plan.field(goal, "title"))
                    .containsText("Du har et utkast her som ikke er lest opp. Bare du ser det.");

            plan.field(goal, "title").locator("[data-samskriv=continue]").click();
            assertThat(editor.text()).hasValue(WORDS + " Snart.");
            editor.readBack().check();

            assertThat(editor.state()).containsText("Lagret ");
            editor.done();
            assertThat(plan.goal(WORDS + " Snart.")).isVisible();
            assertThat(plan.article(goal).locator("[data-samskriv-draft]")).hasCount(0);
            assertThat(title()).isEqualTo(WORDS + " Snart.");
        }
    }

    /** A pause in typing must not make recalled words confirmed ones. */
    @Test
    void firstWordsDoNotStandBeforeItIsSaidHowTheyAreWritten() {
        String recalled = "Jeg vil huske dette.";
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.openForm();
            plan.text().fill(recalled);
            assertThat(plan.newForm()).containsText("Utkast lagret");

            plan.newForm().locator("input[name=mode][value=RECALLED]").check();
            plan.submit();

            assertThat(plan.goal(recalled)).isVisible();
            assertThat(page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(recalled)))
                    .containsText("ikke lest opp ennå");
        }
    }

    @Test
    void aGoalIsHeardWithItsWordsAndWhoseTheyAre() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            assertThat(PlanPage.open(page, site, NORD).article(goal))
                    .hasAccessibleName(
                            Pattern.compile("Mål: Jeg vil gå på kino\\. Nords egne ord, bekreftet \\d+\\. \\w+"));
        }
    }

    @Test
    void anActionIsAddedAndItsFactsAreSavedAsTheyAreChosen() {
        String what = "Kjøpe billetter " + goal;
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.article(goal).locator("[data-samskriv=new-action]").click();
            plan.text().fill(what);
            plan.submit();
            assertThat(plan.article(goal)).containsText(what);

            plan.article(goal).locator(".smk-actions [data-samskriv=edit]").click();
            plan.article(goal).locator(".smk-actions select[name=status]").selectOption("DONE");
            assertThat(plan.article(goal).locator(".smk-actions [data-at=states]"))
                    .containsText("Lagret ");
            plan.article(goal).locator(".smk-actions [type=submit]").click();

            assertThat(plan.article(goal).locator(".smk-actions")).containsText("Gjort ");
        }
    }

    @Test
    void confirmedWordsGoOnlyWhenTheirOwnerAgrees() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.article(goal).locator("[data-samskriv=remove]").click();
            Locator question = plan.article(goal).locator("form:has(h3)");
            question.locator("[type=submit]").click();
            assertThat(question.locator("[data-at=states]")).containsText("Ikke lagret: Ordene er bekreftet");

            question.locator("input[name=agreed]").check();
            question.locator("[type=submit]").click();

            assertThat(plan.article(goal)).hasCount(0);
            assertThat(plan.state()).hasText("Tatt bort. Det ligger i historikken.");
        }
    }

    @Test
    void whatStoodBeforeIsBroughtBackFromTheHistory() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            plan.article(goal).locator("[data-samskriv=status]").click();
            plan.newForm().locator("select").selectOption("NOT_NOW");
            plan.submit();
            assertThat(plan.article(goal)).containsText("Ikke nå");

            plan.article(goal).locator(".smk-tools summary").click();
            plan.article(goal).locator("[data-samskriv=restore]").click();

            assertThat(plan.article(goal).locator(".smk-lozenge")).hasText("I gang");
        }
    }

    private String title() {
        return Rest.titleOf(coordinator.get(Rest.goal(goal)));
    }
}
