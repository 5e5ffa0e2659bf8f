package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two write in the same goal at the same time, and nobody's words are lost. */
@WithHost(Database.H2)
class ConflictIT {
    private static final String BEFORE = "Jeg vil spille.";
    private static final String MINE = " Og høre det når jeg spiller bra.";
    private static final String THEIRS = BEFORE + " Folk spør om øvelsen.";

    private final Site site;
    private final Browser browser;
    private final Client other;
    private String goal;

    ConflictIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
        this.other = site.as("erfaring-c");
    }

    @BeforeEach
    void addAGoal() {
        goal = Rest.idOf(Rest.addGoal(site.as("koordinator-a"), NORD, BEFORE));
    }

    @Test
    void bothTextsStandSideBySideAndArePutTogether() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            PlanPage.Editor editor = meet(plan);
            assertThat(editor.conflict()).containsText("To har skrevet i «Hva vil du?»");
            assertThat(editor.conflict()).containsText("Erfaringsmedarbeider C");
            assertThat(editor.conflict().locator("textarea")).hasValue(BEFORE + MINE + " Folk spør om øvelsen.");

            editor.conflict().locator("[type=submit]").click();
            assertThat(editor.conflict()).containsText("Les det opp først, eller velg Avgjør senere.");
            editor.conflict().locator("input[name=confirmed]").check();
            editor.conflict().locator("[type=submit]").click();

            assertThat(plan.goal(BEFORE + MINE + " Folk spør om øvelsen.")).isVisible();
        }
    }

    @Test
    void whoWaitsHasTheirTextAsADraft() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            PlanPage.Editor editor = meet(plan);

            editor.conflict().locator("[data-do=later]").click();

            assertThat(plan.goal(THEIRS)).isVisible();
            assertThat(plan.field(goal, "title").locator("[data-samskriv-draft]"))
                    .containsText(BEFORE + MINE);
        }
    }

    @Test
    void theOthersTextStandsWhenItIsKept() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            PlanPage.Editor editor = meet(plan);

            editor.conflict().locator("input[value=theirs]").check();
            editor.conflict().locator("[type=submit]").click();

            assertThat(editor.conflict()).hasCount(0);
            assertThat(plan.goal(THEIRS)).isVisible();
            assertThat(title()).isEqualTo(THEIRS);
        }
    }

    @Test
    void nobodyIsAskedWhenTheOtherChangedSomethingElse() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage.Editor editor = PlanPage.open(page, site, NORD).edit(goal, "title");
            change("{\"status\": \"NOT_NOW\"}");

            editor.type(MINE);

            assertThat(editor.state()).containsText("Lagret ");
            assertThat(editor.conflict()).hasCount(0);
            assertThat(title()).isEqualTo(BEFORE + MINE);
            assertThat(other.get(Rest.goal(goal)).json().path("status").textValue())
                    .isEqualTo("NOT_NOW");
        }
    }

    /** The page knows an old title; a revision learnt with another field must not let it overwrite the new one. */
    @Test
    void whatWasLearntWithOneFieldDoesNotOverwriteAnother() {
        try (Page page = browser.signIn(site, "koordinator-a")) {
            PlanPage plan = PlanPage.open(page, site, NORD);
            // drawn with the old title
            assertThat(plan.article(goal)).isVisible();
            change(Rest.newTitle(THEIRS));
            plan.edit(goal, "why").type("Fordi.");
            plan.field(goal, "why").locator("input[value=RECALLED]").check();
            assertThat(plan.field(goal, "why").locator("[data-at=states]")).containsText("Lagret ");

            PlanPage.Editor editor = plan.edit(goal, "title");
            editor.type(MINE);

            assertThat(editor.conflict()).isVisible();
            assertThat(title()).isEqualTo(THEIRS);
        }
    }

    private PlanPage.Editor meet(PlanPage plan) {
        PlanPage.Editor editor = plan.edit(goal, "title");
        change(Rest.newTitle(THEIRS));
        editor.type(MINE);
        assertThat(editor.conflict()).isVisible();
        return editor;
    }

    private void change(String json) {
        String etag = other.get(Rest.goal(goal)).etag();
        assertThat(other.patch(Rest.goal(goal), json, "If-Match", etag).status())
                .isEqualTo(200);
    }

    private String title() {
        return Rest.titleOf(other.get(Rest.goal(goal)));
    }
}
