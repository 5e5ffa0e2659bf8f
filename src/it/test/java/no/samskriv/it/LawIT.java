package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The law check is the service's; the person is told what the person can always do. */
@WithHost(Database.H2)
class LawIT {
    private static final String PAPER = "/plugins/servlet/samskriv/lovsjekk?ref=";
    /** Of whose plan nobody has said with whom the work is coordinated. */
    private static final String SOR = "P-0002";
    /** Of whose plan nobody has said for how long it is; it is read in nynorsk. */
    private static final String OST = "P-0003";

    private final Site site;
    private final Browser browser;

    LawIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @Test
    void nobodyButThoseWhoWorkWithThePersonGetsIt() {
        List<String> addresses =
                List.of(PAPER + NORD, Rest.person(NORD) + "/law-check", Rest.person(NORD) + "/law-check/fragment");
        for (String address : addresses) {
            assertThat(site.as("koordinator-a").get(address).status()).isEqualTo(200);
            for (String reader : List.of("nord", "nav-h", "soster-nord", "leder", "admin", "fremmed")) {
                assertThat(site.as(reader).get(address).status())
                        .as("%s for %s", address, reader)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void thePersonsPageHasNothingOfItAndSaysWhatThePersonCanAlwaysDo() {
        String page = site.as("nord").get("/display/RECO/" + NORD).body();

        assertThat(page).contains("Du kan alltid si nei", "Har vi glemt noe?");
        assertThat(page).doesNotContain("Lovsjekk", "data-samskriv-law");
    }

    @Test
    void staffUnfoldItAndGoToWhereSomethingIsFilledInByKeyboardAlone() {
        try (Page page = browser.signIn(site, "sosionom-d")) {
            PlanPage.open(page, site, OST);
            Locator fold = page.locator("details[data-samskriv-law]");
            fold.locator("summary").focus();
            page.keyboard().press("Enter");
            assertThat(fold.locator("[data-samskriv-point]")).hasCount(9);
            assertThat(fold).containsText("inga juridisk vurdering");

            fold.locator("[data-samskriv-point=a] [data-samskriv=jump]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-samskriv-section=RECOVERY] h2")).isFocused();

            fold.locator("[data-samskriv-point=g] [data-samskriv=jump]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-about] input[name=from]")).isFocused();
        }
    }

    @Test
    void whatIsSaidOfThePlanAsAWholeIsSavedWhereItIsMissedAndTheCheckStaysUnfolded() {
        try (Page page = browser.signIn(site, "koordinator-b")) {
            PlanPage.open(page, site, SOR);
            Locator fold = page.locator("details[data-samskriv-law]");
            fold.locator("summary").click();
            fold.locator("[data-samskriv-point=i] [data-samskriv=jump]").click();
            Locator form = page.locator("[data-about] form");
            form.locator("textarea").fill("Barnevernet, om samvær.");
            form.locator("[type=submit]").click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Om planen")))
                    .isVisible();
            assertThat(fold.locator("[data-samskriv-point=i]")).containsText("Dekket");
        }
    }

    @Test
    void aReasonStandsInPlaceOfALack() {
        try (Page page = browser.signIn(site, "sosionom-d")) {
            PlanPage.open(page, site, OST);
            Locator fold = page.locator("details[data-samskriv-law]");
            fold.locator("summary").click();
            Locator point = fold.locator("[data-samskriv-point=g]");
            point.locator("[data-samskriv=new-entry]").click();
            page.locator("form.smk-editor textarea:visible").first().fill("Øst vil vente med det.");
            page.locator("form.smk-editor [type=submit]:visible").click();

            assertThat(fold.locator("[data-samskriv-point=g]")).containsText("Ikkje aktuelt");
            assertThat(fold.locator("[data-samskriv-point=g]")).containsText("Øst vil vente med det.");
        }
    }
}
