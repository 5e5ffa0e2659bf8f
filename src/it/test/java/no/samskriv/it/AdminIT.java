package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Margin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrator's page, and the information sheet that it fills in. */
@WithHost(Database.H2)
class AdminIT {
    private static final String ADMIN = "/plugins/servlet/samskriv/admin";
    private static final String SHEET = "/plugins/servlet/samskriv/informasjon";
    private static final String SETTINGS = Rest.BASE + "/settings";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final Site site;
    private final Browser browser;

    AdminIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    static Stream<Browser.Look> looks() {
        return Stream.of(320, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> new Browser.Look(width, scheme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everybodyCanUseThem(Browser.Look look) {
        try (Page page = open("admin", ADMIN, look)) {
            assertUsable(page);
            page.locator("[data-opens=purposes]").click();
            assertUsable(page);
        }
        try (Page page = open("koordinator-a", SHEET + "?ref=" + Rest.NORD, look)) {
            assertUsable(page);
        }
        try (Page page = open("nord", SHEET + "?ref=" + Rest.NORD, look)) {
            assertUsable(page);
        }
    }

    @Test
    void theAdministrationOfTheWikiLeadsToIt() {
        assertThat(site.as("admin").get("/admin/plugins.action").body()).contains("/plugins/servlet/samskriv/admin");
    }

    @Test
    void theQuestionsOfATeamAreOneStepAwayAndTheTipsAreFolded() {
        try (Page page = open("admin", ADMIN, Browser.Look.DESKTOP)) {
            Locator part = page.locator("[data-samskriv-part=hat-texts]");
            part.locator("summary").click();
            assertThat(part.locator("details li")).hasCount(10);
            assertUsable(page);

            part.getByRole(AriaRole.LINK).first().click();
            assertThat(page.locator("[data-samskriv-page=prompts] h1")).hasText("Spørsmålene fra hatten");
        }
    }

    @Test
    void whatIsDecidedStandsOnTheSheetAndNothingTypedIsLost() {
        try (Page page = open("admin", ADMIN, Browser.Look.DESKTOP)) {
            change(page, "controller", "Elvebyen kommune");
            Locator field = openField(page, "contact");
            field.fill("Ring 010190 12345");
            page.locator("form:visible [type=submit]").click();
            assertThat(page.getByText("Her skal det ikke stå fødselsnummer.")).isVisible();
            assertThat(field).hasValue("Ring 010190 12345");

            field.fill("Ring 000 00 200");
            page.locator("form:visible [type=submit]").click();
            assertThat(page.getByText(Pattern.compile("^Lagret "))).isVisible();
            page.reload();
            assertThat(page.getByText("Ring 000 00 200").first()).isVisible();

            page.navigate(site.at(SHEET).toString());
            assertThat(page.getByText("Elvebyen kommune")).isVisible();
            assertThat(page.getByText("Ring 000 00 200")).isVisible();
        }
    }

    @Test
    void twoAdministratorsWhoDecideDifferentThingsKeepBoth() {
        try (Page one = open("admin", ADMIN, Browser.Look.DESKTOP);
                Page other = open("admin", ADMIN, Browser.Look.DESKTOP)) {
            change(one, "privacy-officer", "Ombudet, 000 00 201");
            change(other, "contact", "Kontoret, 000 00 202");

            other.reload();
            assertThat(other.locator(".smk-lines").getByText("Ombudet, 000 00 201"))
                    .isVisible();
            assertThat(other.locator(".smk-lines").getByText("Kontoret, 000 00 202"))
                    .isVisible();
        }
    }

    /** Also when a site writes as much as it may, in every language, and in letters that are wide. */
    @Test
    void theSheetIsOnePageOfPaper() {
        for (int length : new int[] {20, 90, 240}) {
            fillIn(length);
            for (String query : List.of("sprak=nb", "sprak=nn", "sprak=en", "til=kontakt")) {
                try (Page page = open("admin", SHEET + "?" + query, Browser.Look.DESKTOP)) {
                    String pdf = new String(
                            page.pdf(new Page.PdfOptions()
                                    .setFormat("A4")
                                    .setMargin(new Margin()
                                            .setTop("15mm")
                                            .setBottom("15mm")
                                            .setLeft("15mm")
                                            .setRight("15mm"))),
                            StandardCharsets.ISO_8859_1);

                    assertThat(PAGE.matcher(pdf).results())
                            .as("pages of %s with %d characters", query, length)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void thatTheSheetWasGivenIsWrittenDown() {
        String note = "Gitt til Vest i dag";
        try (Page page = open("koordinator-a", SHEET + "?ref=P-0004", Browser.Look.DESKTOP)) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(note))
                    .click();
            page.getByText("Ja, skriv det opp").click();

            assertThat(page.getByText(Pattern.compile("^Vest fikk arket .*, på .*, av Koordinator A\\.$")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .not()
                    .isEmpty();
        }
        assertThat(site.as("koordinator-a")
                        .get(Rest.person("P-0004") + "/information")
                        .json()
                        .at("/results/0/kind")
                        .textValue())
                .isEqualTo("FULL");
    }

    @Test
    void nobodyElseFindsTheAdministratorsPage() {
        for (String user : List.of("leder", "koordinator-a", "nord", "fremmed")) {
            assertThat(site.as(user).get(ADMIN).status()).isEqualTo(404);
            assertThat(site.as(user).get(SETTINGS).status()).isEqualTo(404);
        }
        assertThat(site.as("admin").get(SHEET + "?ref=" + Rest.NORD).status()).isEqualTo(404);
        assertThat(site.anonymous().get(SETTINGS).status()).isEqualTo(401);
    }

    private void fillIn(int length) {
        String text = "Vi skriver for at du og alle som hjelper deg skal vite hva dere er blitt enige om. "
                .repeat(3)
                .substring(0, length)
                .strip();
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        List.of("controller", "contact", "privacyOfficer")
                .forEach(name -> settings.put(name, text.substring(0, Math.min(text.length(), 120))));
        List.of("purposes", "legalBasis", "retention", "complaint")
                .forEach(name -> List.of("Nb", "Nn", "En").forEach(language -> settings.put(name + language, text)));
        String revision = site.as("admin").get(SETTINGS).header("ETag");

        Answer saved = site.as("admin").patch(SETTINGS, settings.toString(), "If-Match", revision);

        assertThat(saved.status()).as("%s", saved).isEqualTo(200);
    }

    private static void change(Page page, String key, String answer) {
        openField(page, key).fill(answer);
        page.locator("form:visible [type=submit]").click();
        assertThat(page.getByText(Pattern.compile("^Lagret "))).isVisible();
    }

    private static Locator openField(Page page, String key) {
        page.locator("[data-opens=" + key + "]").click();
        return page.locator("form[data-key=" + key + "] .smk-input");
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
