package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose turn it is with the hat: taken, changed, asked for and not planned at all; on a Tuesday, when the team meets. */
@ExtendWith(SharedBrowser.class)
class HatPageIT {
    private static final String HAT = "/display/RECO/Recoveryhatten";
    private static final String TUESDAY = "2026-11-24T07:00:00Z";
    private static final Browser.Look PHONE = new Browser.Look(360, ColorScheme.LIGHT);
    private static final Map<String, String> LOGINS = Map.of(
            "Koordinator A", "koordinator-a",
            "Koordinator B", "koordinator-b",
            "Erfaringsmedarbeider C", "erfaring-c",
            "Sosionom D", "sosionom-d",
            "Ruskonsulent E", "ruskonsulent-e",
            "Psykolog F", "psykolog-f");

    private Path clock;
    private HostProcess host;
    private Site site;

    private final Browser browser;

    HatPageIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void start() throws IOException {
        clock = Files.createTempFile("samskriv", "clock");
        Files.writeString(clock, TUESDAY);
        Map<String, String> options = new TreeMap<>(Database.H2.fresh());
        options.put("samskriv.clock", clock.toString());
        host = HostProcess.start(options);
        site = host.site();
        psychologistHasIt();
    }

    @AfterEach
    void end() throws IOException {
        host.close();
        Files.deleteIfExists(clock);
    }

    /** Whatever is written publishes the turns. */
    private void psychologistHasIt() {
        try (Page page = open("koordinator-b", PHONE)) {
            if (!name(page).textContent().equals("Psykolog F")) {
                page.getByText("Gi hatten til").click();
                button(page, "Psykolog F").click();
                assertThat(name(page)).hasText("Psykolog F");
            }
        }
    }

    @Test
    void isTakenInOnePressOnAPhone() {
        try (Page page = open("erfaring-c", PHONE)) {
            button(page, "Jeg tar hatten i dag").click();

            assertThat(name(page)).hasText("Erfaringsmedarbeider C");
            assertThat(page.locator("[data-samskriv-part=hat-today]")).containsText("Det er deg.");
            assertThat(page.locator("[data-samskriv-part=hat-today]")).containsText("Tok hatten i møtet, i stedet for");
            Accessibility.assertFitsTheWidth(page);
            Accessibility.assertNoViolation(page);
        }
    }

    @Test
    void isGivenByKeyboardAlone() {
        try (Page page = open("koordinator-a", PHONE)) {
            page.locator(".smk-hat__give > summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Escape");
            assertThat(page.locator(".smk-hat__give")).not().hasAttribute("open", Pattern.compile(".*"));
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            String to = String.valueOf(page.evaluate("document.activeElement.textContent"));
            page.keyboard().press("Enter");

            assertThat(name(page)).hasText(to);
        }
    }

    @Test
    void turnsAreSwappedWhenTheOtherSaysYes() {
        String asker = holderOf(0);
        String asked = otherThan(asker);
        String day;
        try (Page page = open(LOGINS.get(asker), PHONE)) {
            Locator row = mine(page);
            day = row.locator("time").getAttribute("datetime");
            row.getByRole(AriaRole.BUTTON, containing("Be om b")).click();
            Locator form = row.locator("form");
            form.locator("[name=inReturn]")
                    .selectOption(form.locator("[name=inReturn] option", withText(asked))
                            .first()
                            .getAttribute("value"));
            Accessibility.assertFitsTheWidth(page);
            form.locator("[type=submit]").click();
            assertThat(row(page, day)).containsText(asked);
        }
        try (Page page = open(LOGINS.get(asked), PHONE)) {
            Locator row = row(page, day);
            assertThat(row).containsText(asker);
            row.getByRole(AriaRole.BUTTON, containing("Ja")).click();
            assertThat(row(page, day).locator("p").first()).hasText(asked);
        }
    }

    @Test
    void whoeverCanAnswersAnOpenQuestion() {
        String asker = holderOf(1);
        String day;
        try (Page page = open(LOGINS.get(asker), PHONE)) {
            Locator row = mine(page);
            day = row.locator("time").getAttribute("datetime");
            row.getByRole(AriaRole.BUTTON, containing("Be om b")).click();
            row.locator("form [type=submit]").click();
            assertThat(row(page, day)).containsText(Pattern.compile("Du har spurt: (hvem|kven) kan"));
        }
        String other = otherThan(asker);
        try (Page page = open(LOGINS.get(other), PHONE)) {
            row(page, day).getByRole(AriaRole.BUTTON, containing(" kan")).click();
            assertThat(row(page, day).locator("p").first()).hasText(other);
        }
    }

    @Test
    void teamThatPlansNothingStillHandsItOver() {
        plan(false);
        try (Page page = open("erfaring-c", PHONE)) {
            button(page, "Jeg tar hatten i dag").click();
            assertThat(name(page)).hasText("Erfaringsmedarbeider C");
        }
        plan(true);
        try (Page page = open("erfaring-c", PHONE)) {
            assertThat(page.locator("[data-samskriv-part=hat-next] li")).not().hasCount(0);
        }
    }

    @Test
    void wholeListSaysWhyAndIsReadable() {
        try (Page page = open("erfaring-c", PHONE)) {
            page.getByText("Hele listen, og hvorfor").click();
            page.waitForURL("**/samskriv/hatten?team=*");

            assertThat(page.locator("[data-samskriv-part=members]")).containsText("jevnt fordelt ville vært");
            Accessibility.assertFitsTheWidth(page);
            Accessibility.assertNoViolation(page);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Recoveryhatten")
                                    .setExact(true))
                    .first()
                    .click();
            assertThat(name(page)).isVisible();
        }
    }

    @Test
    void strangersSeeNothing() {
        String list = "/plugins/servlet/samskriv/hatten?team=" + Hats.team(site.as("leder"));
        for (String stranger : List.of("fremmed", "nav-h", "soster-nord", "nord")) {
            assertThat(site.as(stranger).get(HAT).body()).as(stranger).doesNotContain("Psykolog F", "smk-hat__name");
            assertThat(site.as(stranger).get(list).status()).as(stranger).isEqualTo(404);
        }
    }

    private void plan(boolean ahead) {
        try (Page page = browser.signIn(site, "leder")) {
            page.navigate(site.at("/plugins/servlet/samskriv/hatten?team=" + Hats.team(site.as("leder")))
                    .toString());
            page.locator("[data-opens=rule]").click();
            page.locator("form[data-key=rule] [name=planned][value=" + ahead + "]")
                    .check();
            page.locator("form[data-key=rule] [type=submit]").click();
            assertThat(page.locator("[data-samskriv-part=rule] [data-samskriv=state]"))
                    .containsText("Lagret");
        }
    }

    /** Whose turn it is so many published turns from now. */
    private String holderOf(int place) {
        try (Page page = open("koordinator-a", PHONE)) {
            return holders(page).get(place);
        }
    }

    private String otherThan(String name) {
        try (Page page = open("koordinator-a", PHONE)) {
            return holders(page).stream()
                    .filter(each -> !each.equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> holders(Page page) {
        return page.locator("[data-samskriv-part=hat-next] li p:first-child").allTextContents().stream()
                .filter(LOGINS::containsKey)
                // reads English, and is looked for here in what the others read
                .filter(each -> !each.equals("Psykolog F"))
                .distinct()
                .toList();
    }

    private Page open(String user, Browser.Look look) {
        Page page = browser.signIn(site, user, look);
        page.navigate(site.at(HAT).toString());
        assertThat(name(page)).isVisible();
        return page;
    }

    private static Locator name(Page page) {
        return page.locator(".smk-hat__name");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(Page page, String day) {
        return page.locator("[data-samskriv-part=hat-next] li")
                .filter(new Locator.FilterOptions().setHas(page.locator("time[datetime='" + day + "']")));
    }

    private static Locator mine(Page page) {
        return page.locator("[data-samskriv-part=hat-next] li")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-opens^=hat-ask]")))
                .first();
    }

    private static Locator.GetByRoleOptions containing(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.LocatorOptions withText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
