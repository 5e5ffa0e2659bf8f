package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty database to the first goal, by those who only know what the screen says. */
@ExtendWith(SharedBrowser.class)
class GettingStartedIT {
    private static final int AT_MOST = 15;
    /** What the journey fills in; fewer would mean that the screen was counted before it was there. */
    private static final int AT_LEAST = 9;

    private static final String GOAL = "Jeg vil spise middag med noen på søndager.";

    /** What somebody could fill in on a screen: a group of buttons to choose among is one thing. */
    private static final String COUNT_FIELDS = """
            () => {
              const shown = Array.from(document.querySelectorAll("main input, main select, main textarea"))
                .filter((control) => control.type !== "hidden" && !control.disabled && control.checkVisibility());
              const single = (control) => control.type !== "radio" && control.type !== "checkbox";
              return shown.filter(single).length + new Set(shown.filter((each) => !single(each)).map((each) => each.name)).size;
            }""";

    private HostProcess host;

    @BeforeEach
    void startEmpty() {
        host = HostProcess.start(Map.of(
                "demo",
                "false",
                "site",
                Artefacts.ROOT.resolve("src/it/test/resources/empty-site.json").toString()));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void leaderAndCoordinatorReachTheFirstGoalByWhatTheScreenSays(Browser browser) {
        int fields = 0;
        try (Page leader = browser.signIn(host.site(), "leder")) {
            link(leader, "Kom i gang").click();
            assertThat(leader.getByLabel("Hva heter teamet?")).isVisible();
            fields += fieldsOn(leader);
            leader.getByLabel("Hva heter teamet?").fill("Recoveryteamet Elvebyen");
            addMember(leader, "koordinator a", "Koordinator A", "Koordinator");
            addMember(leader, "sosionom", "Sosionom D", "Ansatt");
            leader.getByLabel("Hvilken dag møtes dere?").selectOption("Tirsdag");
            leader.getByLabel("Vakttelefonen til teamet").fill("900 00 000");
            leader.getByLabel("Hvem svarer på spørsmål om personvern?").fill("Personvernombudet");
            button(leader, "Gå videre").click();
            assertThat(heading(leader, "Ta med den første personen")).isVisible();
            link(leader, "Ikke nå").click();
            assertThat(heading(leader, "Recoveryteamet Elvebyen")).isVisible();
            assertThat(leader.getByText("Tirsdag").first()).isVisible();
        }
        try (Page coordinator = browser.signIn(host.site(), "koordinator-a")) {
            link(coordinator, "Samskriv").click();
            link(coordinator, "Ta med en person").click();
            assertThat(coordinator.getByLabel("Hva vil personen bli kalt?")).isVisible();
            fields += fieldsOn(coordinator);
            coordinator.getByLabel("Hva vil personen bli kalt?").fill("Nord");
            button(coordinator, "Lag siden").click();

            Locator question = coordinator.getByLabel("Hva er viktig for deg nå?");
            assertThat(question).isVisible();
            fields += fieldsOn(coordinator);
            question.fill(GOAL);
            button(coordinator, "Lagre målet").click();

            assertThat(coordinator.getByText(GOAL)).isVisible();
            assertThat(coordinator.getByText(
                            "Kommentarer og vedlegg lagres av wikien, ikke her. Ikke skriv om personen der."))
                    .isVisible();
        }
        assertThat(fields).as("fields in all").isBetween(AT_LEAST, AT_MOST);
    }

    @Test
    void whoeverOnlyLeadsIsShownWhoWorksWithThePersonAndMakesAPageThatIsGoneAgain(Browser browser) {
        try (Page leader = beginTeam(browser)) {
            leader.getByLabel("Hva vil personen bli kalt?").fill("Nord");
            leader.getByLabel("Koordinator A").check();
            button(leader, "Lag siden").click();

            assertThat(heading(leader, "Om Nord")).isVisible();
            assertThat(leader.getByText("Det som er skrevet om Nord, er bare for dem."))
                    .isVisible();
            assertThat(heading(leader, "Slik vil Nord bli møtt")).isHidden();

            String page = link(leader, "Til planen").getAttribute("href").replaceFirst(".*=", "");
            host.site().as("koordinator-a").send("DELETE", "/rest/api/content/" + page, null);
            leader.reload();
            assertThat(heading(leader, "Nord har ingen side")).isVisible();
            button(leader, "Lag en ny side").click();
            button(leader, "Lag siden").click();
            assertThat(link(leader, "Til planen")).isVisible();
        }
    }

    @Test
    void aPageThatIsThereIsTakenOnlyByWhoeverKnowsHowManySeeIt(Browser browser) {
        try (Page leader = beginTeam(browser)) {
            leader.getByLabel("Hva vil personen bli kalt?").fill("Nord");
            leader.getByLabel("Koordinator A").check();
            leader.getByLabel("På en side som finnes").check();
            Locator address = leader.getByLabel("Adressen til siden");
            address.fill(host.site().at("/display/TOM/Finnes+ikke").toString());
            button(leader, "Lag siden").click();
            assertThat(leader.getByText("Vi finner ingen side på denne adressen."))
                    .isVisible();

            address.fill(host.site().at("/display/TOM/Recoveryteamet").toString());
            button(leader, "Lag siden").click();
            assertThat(leader.getByRole(AriaRole.ALERT)).containsText("Ikke lagret:");
            assertThat(leader.getByLabel("Hva vil personen bli kalt?")).hasValue("Nord");

            long page = restrictedPage();
            address.fill(host.site().at("/pages/viewpage.action?pageId=" + page).toString());
            button(leader, "Lag siden").click();
            assertThat(button(leader, "Ja, bruk denne siden")).isVisible();
            assertThat(leader.getByText("2 kan se siden i dag.")).isVisible();
            button(leader, "Ja, bruk denne siden").click();

            assertThat(heading(leader, "Om Nord")).isVisible();
            assertThat(link(leader, "Til planen"))
                    .hasAttribute("href", "../../../pages/viewpage.action?pageId=" + page);
        }
    }

    @Test
    void whoeverCanDoNothingYetIsToldWhatItIsAndWhomToAsk(Browser browser) {
        try (Page stranger = browser.signIn(host.site(), "fremmed")) {
            assertThat(link(stranger, "Kom i gang")).isHidden();
            assertThat(link(stranger, "Samskriv")).isHidden();

            stranger.navigate(host.site().at(PeoplePagesIT.START).toString());

            assertThat(stranger.getByText("Spør lederen for teamet ditt")).isVisible();
            assertThat(fieldsOn(stranger)).isZero();
        }
    }

    /** On the page about the first person, in a team with a coordinator. */
    private Page beginTeam(Browser browser) {
        Page leader = browser.signIn(host.site(), "leder");
        link(leader, "Kom i gang").click();
        addMember(leader, "koordinator a", "Koordinator A", "Koordinator");
        button(leader, "Gå videre").click();
        assertThat(heading(leader, "Ta med den første personen")).isVisible();
        return leader;
    }

    private static void addMember(Page page, String typed, String name, String role) {
        page.getByLabel("Søk etter navn").pressSequentially(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name))
                .click();
        page.getByLabel("Rolle").selectOption(role);
        button(page, "Legg til").click();
        assertThat(page.getByText(name + ", " + role.toLowerCase(Locale.ROOT))).isVisible();
    }

    /** Seen by the leader and one more. */
    private long restrictedPage() {
        Client leader = host.site().as("leder");
        Answer made = leader.post("/rest/api/content", """
                {"type":"page","title":"Fra før","space":{"key":"TOM"},
                 "body":{"storage":{"value":"<p>Hei</p>","representation":"storage"}}}""");
        long id = Long.parseLong(made.json().get("id").asText());
        leader.send(
                "PUT",
                "/rest/api/content/" + id + "/restriction",
                "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"username\":\"leder\"},{\"username\":\"koordinator-a\"}],\"group\":[]}}]");
        return id;
    }

    private static int fieldsOn(Page page) {
        return (Integer) page.evaluate(COUNT_FIELDS);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
