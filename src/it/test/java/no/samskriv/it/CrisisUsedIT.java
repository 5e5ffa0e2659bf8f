package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** J3: a crisis plan is used, and looked back at together; by the keyboard alone, on a narrow phone in the dark. */
@ExtendWith(SharedBrowser.class)
class CrisisUsedIT {
    private static final String IN_USE = "/plugins/servlet/samskriv/krise-i-bruk?ref=" + NORD;
    private static final Browser.Look PHONE = new Browser.Look(320, ColorScheme.DARK);
    private static final Words NB = Words.in("nb");

    private static HostProcess host;

    private final Browser browser;
    private final Client coordinator = host.site().as("koordinator-a");

    CrisisUsedIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void end() {
        host.close();
    }

    @Test
    void isUsedNotedTurnedIntoActionsLookedBackAtAndImprovedWithoutAMouse() {
        String walk = Crises.line(coordinator, NORD, "MYSELF", "Gå til fyret.");
        Crises.line(coordinator, NORD, "MYSELF", "Telle til hundre.");
        String cat = Crises.line(coordinator, NORD, "KEEP_GOING", "Fuglene må ha frø.", "\"matter\": \"ANIMALS\"");

        try (Page page = browser.signIn(host.site(), "koordinator-a", PHONE)) {
            Keys keys = new Keys(page);
            page.navigate(host.site().at("/display/RECO/P-0001+kriseplan").toString());
            keys.press(link(page, NB.of("samskriv.crisis.use.part.begin")));
            keys.press(button(page, NB.of("samskriv.crisis.use.level.yellow.staff")));
            assertThat(page.getByText(Pattern.compile("^I bruk siden"))).isVisible();
            looksAlright(page);

            keys.press(tick(page, "Gå til fyret.", "Hjalp"));
            assertThat(tick(page, "Gå til fyret.", "Hjalp")).hasAttribute("aria-pressed", "true");
            keys.press(tick(page, "Telle til hundre.", "Nei"));
            assertThat(tick(page, "Telle til hundre.", "Nei")).hasAttribute("aria-pressed", "true");
            tryElse(keys, page);

            keys.press(button(page, NB.of("samskriv.crisis.use.keep.make")));
            Locator made = page.locator("[data-samskriv-part=keep]");
            assertThat(made.getByText(NB.of("samskriv.crisis.use.keep.made")).first())
                    .isVisible();
            assertThat(titles()).contains("Fuglene må ha frø.");
            looksAlright(page);

            keys.press(button(page, NB.of("samskriv.crisis.use.end")));
            page.waitForURL("**/etter-krisen?id=*");
            lookBack(keys, page);
        }
        assertThat(lines("MYSELF")).startsWith("Gå til fyret.");
        assertThat(lines("MYSELF")).doesNotContain("Telle til hundre.").contains("Sitte i bilen.");
        assertThat(lines("NO_HELP")).contains("Telle til hundre.");
        assertThat(lines("SIGNS")).contains("Jeg slutter å svare på meldinger.");
        assertThat(walk).isNotEqualTo(cat);
    }

    private static void tryElse(Keys keys, Page page) {
        keys.press(button(page, NB.of("samskriv.crisis.use.else.opens")));
        Locator form = page.locator("form[data-key=else]");
        keys.write(form.locator("textarea"), "Sitte i bilen.");
        keys.choose(form.locator("input[value=YES]"));
        keys.press(form.locator("[type=submit]"));
        assertThat(page.locator(".smk-use__said", new Page.LocatorOptions().setHasText("Sitte i bilen.")))
                .isVisible();
    }

    private void lookBack(Keys keys, Page page) {
        answer(keys, page, "how", "Jeg svarte ikke på meldinger, og sov om dagen.");
        answer(keys, page, "ahead", "Jeg vil ha noen å gå tur med.");
        looksAlright(page);

        keys.press(yes(page, "Gå til fyret."));
        answered(page, "Gå til fyret.");
        keys.press(yes(page, "Telle til hundre."));
        answered(page, "Telle til hundre.");
        write(
                keys,
                page,
                NB.of("samskriv.crisis.use.proposal.ask.sign.staff", "Nord", ""),
                "Jeg slutter å svare på meldinger.");
        write(keys, page, "Skal dette stå i planen til Nord", "Sitte i bilen.");
        keys.press(proposal(page, NB.of("samskriv.crisis.use.proposal.ask.goal.staff", "Nord", ""))
                .getByRole(AriaRole.BUTTON)
                .getByText(NB.of("samskriv.crisis.use.proposal.no.staff", "Nord")));
        assertThat(page.getByText(Pattern.compile("^Nord sa nei"))).isVisible();

        keys.press(button(page, NB.of("samskriv.crisis.use.after.done.staff")));
        assertThat(page.locator("[data-samskriv-part=done]").getByText(Pattern.compile("^Gått gjennom")))
                .isVisible();
        assertThat(link(page, NB.of("samskriv.crisis.use.after.look-through.staff", "Nord")))
                .hasAttribute("href", "kriseplan-se-over?ref=" + NORD);
    }

    @Test
    void whoeverIsNotToBeContactedIsNamedDirectlyAboveThoseToCallAndNobodySeesItWithoutAccess() {
        try (Page page = browser.signIn(host.site(), "koordinator-a")) {
            page.navigate(host.site().at(IN_USE).toString());
            Locator away = page.locator(".smk-use__away");
            assertThat(away).isVisible();
            assertThat(page.locator(".smk-use__away + .smk-use__tries a[href^='tel:']")
                            .first())
                    .isVisible();
        }
        try (Page page = browser.signIn(host.site(), "nord")) {
            page.navigate(host.site().at(IN_USE).toString());
            assertThat(page.locator("h1").last()).hasText(NB.of("samskriv.crisis.use.title.own"));
            assertThat(page.locator(".smk-use__away")).hasCount(0);
        }
        for (String user : List.of("fremmed", "soster-nord", "vakt-n")) {
            assertThat(host.site().as(user).get(IN_USE).status()).as(user).isEqualTo(404);
        }
    }

    private static void answer(Keys keys, Page page, String field, String words) {
        keys.press(page.locator("[data-opens=" + field + "]"));
        Locator form = page.locator("form[data-key=" + field + "]");
        keys.write(form.locator("textarea"), words);
        keys.press(form.locator("[type=submit]"));
        assertThat(page.locator(".smk-voice__text", new Page.LocatorOptions().setHasText(words)))
                .isVisible();
    }

    private static void write(Keys keys, Page page, String question, String words) {
        Locator proposal = proposal(page, question);
        keys.press(proposal.locator("[data-opens]"));
        keys.write(proposal.locator("textarea"), words);
        keys.press(proposal.locator("[type=submit]"));
        assertThat(proposal(page, question).getByText(Pattern.compile("^Nord sa ja")))
                .isVisible();
    }

    private static void answered(Page page, String about) {
        assertThat(proposal(page, about).getByText(Pattern.compile("^Nord sa ja")))
                .isVisible();
    }

    private static Locator proposal(Page page, String words) {
        return page.locator("[data-samskriv-part=proposals] li", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator yes(Page page, String about) {
        return proposal(page, about)
                .locator(
                        "button",
                        new Locator.LocatorOptions()
                                .setHasText(NB.of("samskriv.crisis.use.proposal.yes.staff", "Nord")));
    }

    private static Locator tick(Page page, String line, String label) {
        return page.locator(".smk-use__tries li", new Page.LocatorOptions().setHasText(line))
                .locator("button", new Locator.LocatorOptions().setHasText(label))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("button:visible", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator link(Page page, String words) {
        return page.locator("a:visible", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static void looksAlright(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }

    private List<String> titles() {
        return texts(coordinator.get(Rest.plan(NORD)).json().path("actions"), "title")
                .toList();
    }

    private List<String> lines(String section) {
        JsonNode all = coordinator.get(Crises.entries(NORD)).json().path("results");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(line -> line.path("section").asText().equals(section))
                .map(line -> line.path("text").path("text").asText())
                .toList();
    }

    private static Stream<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).path("text").asText());
    }
}
