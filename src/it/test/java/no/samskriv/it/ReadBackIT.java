package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything nobody has read back yet is read in one go; afterwards it is confirmed, and the history says by whom. */
@WithHost(Database.H2)
class ReadBackIT {
    private static final String OST = "P-0003";

    private final Site site;
    private final Browser browser;
    private final String mark = UUID.randomUUID().toString();

    ReadBackIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void newTextsAreReadOneByOneWithTheKeyboard() {
        List<String> five = List.of("Ein ", "To ", "Tre ", "Fire ", "Fem ");
        five.forEach(words -> recall(words + mark));
        try (Page page = browser.signIn(site, "erfaring-c")) {
            PlanPage plan = PlanPage.open(page, site, OST);
            assertThat(page.locator(".smk-bar")).containsText("tekster er ikke lest opp ennå");
            page.getByText("Les opp alt nytt").press("Enter");
            Locator reading = page.locator(".smk-reading");

            assertThat(reading.locator("h2")).isFocused();
            while (reading.count() > 0) {
                String title = reading.locator("h2").innerText();
                reading.locator("[type=submit]").press("Enter");
                page.waitForCondition(() -> reading.count() == 0
                        || !reading.locator("h2").innerText().equals(title));
            }

            assertThat(plan.state()).hasText("Alt er lest opp");
            assertThat(page.locator(".smk-voice__source--recalled")).hasCount(0);
            assertThat(page.locator(".smk-bar")).hasCount(0);
            page.getByText("Hele historikken").click();
            assertThat(page.locator(".smk-history")
                            .getByText("Erfaringsmedarbeider C leste opp for Øst")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void whatIsNotRightIsChangedOrTakenAway() {
        recall("Feil " + mark);
        String wrong = recall("Heilt feil " + mark);
        try (Page page = browser.signIn(site, "erfaring-c")) {
            page.onDialog(dialog -> dialog.accept());
            PlanPage plan = PlanPage.open(page, site, OST);
            page.getByText("Les opp alt nytt").click();
            Locator reading = page.locator(".smk-reading");
            while (!reading.locator("[data-at=words]").innerText().equals("Feil " + mark)) {
                String title = reading.locator("h2").innerText();
                reading.locator("[data-do=next]").click();
                assertThat(reading.locator("h2")).not().hasText(title);
            }

            reading.locator("[data-do=change]").click();
            reading.locator("textarea").fill("Rett " + mark);
            reading.locator("[type=submit]").click();
            assertThat(reading.locator("[data-at=words]")).hasText("Heilt feil " + mark);
            reading.locator("[data-do=remove]").click();

            assertThat(plan.goal("Rett " + mark)).isVisible();
            assertThat(plan.article(wrong)).hasCount(0);
        }
    }

    private String recall(String words) {
        Answer added = site.as("erfaring-c")
                .post(
                        Rest.goals(OST),
                        "{\"type\": \"RECOVERY\", \"title\": {\"text\": \"" + words
                                + "\", \"voice\": \"PERSON\", \"mode\": \"RECALLED\"}}");
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }
}
