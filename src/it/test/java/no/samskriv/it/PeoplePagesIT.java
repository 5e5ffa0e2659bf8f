package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of teams and persons: for whom they are, and that everybody among them can use them. */
@WithHost(Database.H2)
class PeoplePagesIT {
    static final String START = "/plugins/servlet/samskriv/kom-i-gang";
    private static final String TEAM = "/plugins/servlet/samskriv/team";
    private static final String PERSON = "/plugins/servlet/samskriv/person?ref=";
    /** Not in what other tests change: Vest. */
    private static final String VEST = PERSON + "P-0004";

    private final Site site;
    private final Browser browser;

    PeoplePagesIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    static Stream<Browser.Look> looks() {
        return Stream.of(320, 1280).flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> new Browser.Look(width, scheme)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theTeam(Browser.Look look) {
        try (Page page = open("leder", TEAM, look)) {
            assertUsable(page);

            page.getByText("Legg til en i teamet").click();
            page.getByLabel("Søk etter navn").pressSequentially("vakt");
            assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Vaktsykepleier N")))
                    .isVisible();
            assertUsable(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theCard(Browser.Look look) {
        try (Page page = open("koordinator-a", VEST, look)) {
            assertUsable(page);

            page.getByText("Legg til noen").click();
            page.getByText("Legg til", new Page.GetByTextOptions().setExact(true))
                    .last()
                    .click();
            assertThat(page.locator("[aria-invalid=true]")).isFocused();
            assertUsable(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theOwnCardAndTheQuestions(Browser.Look look) {
        try (Page page = open("nord", PERSON + "P-0001", look)) {
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Om meg")))
                    .isVisible();
            assertUsable(page);
        }
        try (Page page = open("koordinator-a", START, look)) {
            page.getByLabel("På en side som finnes").check();
            assertUsable(page);
        }
        try (Page page = open("fremmed", START, look)) {
            assertUsable(page);
        }
    }

    @Test
    void aStrangerAndAnAnonymousReaderGetNothing() {
        String missing = site.as("fremmed").get(PERSON + "P-ZZZZ").body();
        for (String path : List.of(TEAM, VEST, PERSON + "P-0001")) {
            Answer strangers = site.as("fremmed").get(path);
            Answer anonymous = site.anonymous().get(path);

            assertThat(strangers.status()).isEqualTo(404);
            assertThat(withoutToken(strangers.body(), path)).isEqualTo(withoutToken(missing, PERSON + "P-ZZZZ"));
            assertThat(anonymous.status()).isEqualTo(302);
            assertThat(anonymous.body()).isEmpty();
        }
        assertThat(site.as("koordinator-a").get(VEST).header("Cache-Control")).contains("no-store");
    }

    /** The chrome says where one is and holds a token of its own. */
    private static String withoutToken(String html, String path) {
        return html.replaceAll("[0-9a-f]{32}", "").replaceAll("name=\"os_destination\" value=\"[^\"]*\"", "");
    }

    @Test
    void everythingIsReadWithoutAScript() {
        String html = site.as("koordinator-a").get(VEST).body();

        assertThat(html).contains("Om Vest", "De som jobber sammen med Vest", "De rundt Vest");
        assertThat(site.as("koordinator-a").get(TEAM).body()).contains("Personvernombudet", "P-0004");
    }

    @Test
    void aCardIsChangedWithTheKeyboardAlone() {
        try (Page page = open("koordinator-a", VEST, Browser.Look.DESKTOP)) {
            Locator opener = changeButton(page, "Pronomenet til Vest");
            opener.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Pronomenet til Vest")).isFocused();
            page.keyboard().press("Escape");
            assertThat(opener).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().type("de");
            page.keyboard().press("Enter");

            assertThat(page.getByText("Lagret ")).isVisible();
            assertThat(changeButton(page, "Pronomenet til Vest")).isFocused();
            page.reload();
            assertThat(page.locator("dd").getByText("de", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
    }

    @Test
    void twoWhoChangeDifferentThingsDoNotStandInEachOthersWay() {
        try (Page one = open("koordinator-a", VEST, Browser.Look.DESKTOP);
                Page other = open("koordinator-a", VEST, Browser.Look.DESKTOP)) {
            change(one, "Trenger Vest tolk? På hvilket språk?", "arabisk");
            change(other, "Hvordan når vi Vest best?", "SMS etter klokka 11");

            other.reload();
            assertThat(other.locator("dd > p").getByText("arabisk")).isVisible();
            assertThat(other.locator("dd > p").getByText("SMS etter klokka 11")).isVisible();
        }
    }

    @Test
    void twoWhoChangeTheSameAreBothSeenAndNothingIsLost() {
        String question = "Hva vil Vest bli kalt?";
        try (Page one = open("koordinator-a", VEST, Browser.Look.DESKTOP);
                Page other = open("koordinator-a", VEST, Browser.Look.DESKTOP)) {
            change(one, question, "Vestle");
            changeButton(other, question).click();
            other.getByLabel(question).fill("Vesla");
            other.getByLabel(question).press("Enter");

            assertThat(other.getByText("nå står det: Vestle.")).isVisible();
            assertThat(other.getByLabel(question)).hasValue("Vesla");
            other.getByLabel(question).fill("Vest");
            other.getByLabel(question).press("Enter");
            assertThat(other.getByText("Lagret ")).isVisible();
        }
    }

    private static void change(Page page, String question, String answer) {
        changeButton(page, question).click();
        page.getByLabel(question).fill(answer);
        page.locator("form:visible [type=submit]").click();
        assertThat(page.getByText("Lagret ")).isVisible();
    }

    private static Locator changeButton(Page page, String question) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Endre " + question));
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
