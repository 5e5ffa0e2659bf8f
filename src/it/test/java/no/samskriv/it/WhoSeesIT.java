package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about who sees what: what is said yes to there opens, and what is taken back there closes. */
@WithHost(Database.H2)
class WhoSeesIT {
    private static final String PAGE = "/plugins/servlet/samskriv/hvem-ser?ref=";
    /** Not in what other tests change: Vest, who has no account. */
    private static final String VEST = PAGE + "P-0004";

    private static final String SISTER = "Søster til Nord";
    private static final String GOAL = "Jeg vil spise frokost før ti";

    private final Site site;
    private final Browser browser;

    WhoSeesIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    static Stream<Browser.Look> looks() {
        return AccessibilityIT.looks();
    }

    /** On a host of its own: whoever is let in here is a stranger in other tests. */
    @Test
    void whatIsSaidYesToOpensAndWhatIsTakenBackClosesAtTheNextClick() {
        try (HostProcess host = HostProcess.start(Database.H2);
                Page coordinator = browser.signIn(host.site(), "koordinator-a");
                Page sister = browser.signIn(host.site(), "soster-nord");
                Page nord = browser.signIn(host.site(), "nord")) {
            endWhatTheDemoBegan(host.site());
            PlanPage.open(sister, host.site(), NORD);
            assertThat(sister.getByText(GOAL)).hasCount(0);

            coordinator.navigate(host.site().at(PAGE + NORD).toString());
            bringInTheSister(coordinator);
            writeDownHerConsent(coordinator);
            PlanPage.open(sister, host.site(), NORD);
            assertThat(sister.getByText(GOAL).first()).isVisible();

            nord.navigate(host.site().at(PAGE + NORD).toString());
            takeBack(nord);
            sister.reload();
            assertThat(sister.getByText(GOAL)).hasCount(0);
            assertThat(sister.getByText("samtykke")).hasCount(0);
            nord.reload();
            assertThat(nord.locator(".smk-log").getByText(SISTER).first()).isVisible();
        }
    }

    private static void endWhatTheDemoBegan(Site site) {
        Client client = site.as("koordinator-a");
        for (JsonNode each :
                client.get(Rest.person(NORD) + "/participants").json().path("results")) {
            client.patch(
                    Rest.BASE + "/participants/" + each.path("id").textValue(),
                    "{\"status\": \"ENDED\"}",
                    "If-Match",
                    "\"" + each.path("revision") + "\"");
        }
    }

    private static void bringInTheSister(Page page) {
        press(page, button(page, "Ta med en til"));
        assertThat(page.locator("form:visible [name=related]")).isFocused();
        page.keyboard().type(SISTER);
        assertThat(page.locator("form:visible [name=name]")).hasValue(SISTER);
        press(page, page.locator("form:visible [type=submit]"));
        assertThat(button(page, "Skriv ned et samtykke " + SISTER)).isVisible();
    }

    private static void writeDownHerConsent(Page page) {
        press(page, button(page, "Skriv ned et samtykke " + SISTER));
        Locator form = page.locator("form:visible");
        tabTo(page, form.locator("[value=GOALS]"));
        page.keyboard().press("Space");
        press(page, form.locator("[type=submit]"));
        assertThat(form.locator("[data-list=explained] .smk-state--failed")).isVisible();
        assertThat(form.locator("[value=GOALS]")).isChecked();
        for (String point : new String[] {"WHO", "WHAT_FOR", "HOW_LONG", "WITHDRAWAL", "FREE_CHOICE"}) {
            tabTo(page, form.locator("[value=" + point + "]"));
            page.keyboard().press("Space");
        }
        tabTo(page, form.locator("[name=answer]"));
        page.keyboard().type("Ja, hun kan få vite det.");
        press(page, form.locator("[type=submit]"));
        assertThat(page.getByText("Ser målene")).isVisible();
    }

    private static void takeBack(Page page) {
        button(page, "Trekk samtykket " + SISTER).click();
        assertThat(page.getByText("Dette kan ikke gjøres om")).isVisible();
        page.locator("form:visible").getByText("Ja, trekk samtykket").click();
        assertThat(page.getByText("Ser ingenting.")).isVisible();
        page.locator("summary").getByText("Tidligere").first().click();
        assertThat(page.getByText("Du trakk det").first()).isVisible();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theOwnPage(Browser.Look look) {
        try (Page page = open("nord", PAGE + NORD, look)) {
            assertThat(page.getByRole(
                            AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hvem kan se dette om meg")))
                    .isVisible();
            assertUsable(page);

            button(page, "Legg til en som ikke skal kunne lese om meg").click();
            assertUsable(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyFormAndItsErrors(Browser.Look look) {
        String name = "Venn " + look.width() + look.scheme();
        try (Page page = open("koordinator-a", VEST, look)) {
            button(page, "Ta med en til").click();
            page.locator("form:visible [type=submit]").click();
            assertThat(page.locator("[aria-invalid=true]").first()).isFocused();
            assertUsable(page);

            page.locator("form:visible [name=name]").fill(name);
            page.locator("form:visible [name=role]").fill("venn");
            page.locator("form:visible [type=submit]").click();
            button(page, "Skriv ned et samtykke " + name).click();
            page.locator("form:visible [type=submit]").click();
            assertThat(page.locator("form:visible .smk-state--failed")).hasCount(3);
            assertUsable(page);
        }
    }

    /** Paper is white, and has nothing to press. */
    @Test
    void onPaperStandsWhoSeesWhatAndNothingToPress() {
        try (Page page = open("nord", PAGE + NORD, new Browser.Look(1280, ColorScheme.DARK))) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.getByText("Ser planen, kriseplanen og referatene.").first())
                    .isVisible();
            assertThat(page.locator(".smk button:visible, .smk form:visible, .smk summary:visible, .smk-links:visible"))
                    .hasCount(0);
        }
    }

    @Test
    void thePlanLeadsToItAndItToTheLog() {
        try (Page page = browser.signIn(site, "nord")) {
            PlanPage.open(page, site, NORD);
            page.getByText("Hvem kan se dette om meg?").click();
            page.getByText("Se alt").click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hvem har lest om meg?")))
                    .isVisible();
        }
    }

    @Test
    void aSlipStandsOnOnePageOfPaper() {
        Client coordinator = site.as("koordinator-a");
        Answer given = coordinator.post(Rest.person("P-0004") + "/consents", """
                {"kind": "PLAN", "method": "ORAL", "scopes": [],
                 "explained": ["WHO", "WHAT_FOR", "HOW_LONG", "WITHDRAWAL", "FREE_CHOICE"],
                 "answer": {"text": "Ja.", "voice": "PERSON", "mode": "TOGETHER"}}""");
        assertThat(given.status()).as("%s", given).isEqualTo(201);
        String slip = "/plugins/servlet/samskriv/samtykke-lapp?id=" + Rest.idOf(given);
        looks().forEach(look -> {
            try (Page page = open("koordinator-a", slip, look)) {
                assertThat(page.getByText("000 00 100")).isVisible();
                assertUsable(page);
            }
        });
        try (Page page = open("koordinator-a", slip, Browser.Look.DESKTOP)) {
            String pdf = new String(page.pdf(), ISO_8859_1);

            assertThat(pdf.split("/Type\\s*/Page[^s]", -1)).as("one page").hasSize(2);
        }
    }

    private static void press(Page page, Locator control) {
        tabTo(page, control);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, Locator target) {
        AccessibilityIT.tabTo(page, target);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Page open(String user, String path, Browser.Look look) {
        Page page = browser.signIn(site, user, look);
        page.navigate(site.at(path).toString());
        return page;
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
