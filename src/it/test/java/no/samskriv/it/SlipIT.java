package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting from what is decided in it to the page of paper that the person leaves with; on a host of its own. */
@ExtendWith(SharedBrowser.class)
class SlipIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";

    private static HostProcess host;

    private final Browser browser;

    SlipIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void whatIsDecidedStandsOnThePlanAndOnOnePageOfPaper() {
        Client coordinator = host.site().as("koordinator-a");
        String meeting = held(coordinator, 1);

        try (Page page = browser.signIn(host.site(), "koordinator-a")) {
            page.navigate(host.site().at(pageWith(coordinator, meeting)).toString());
            page.getByRole(AriaRole.BUTTON, named("Ny avtale")).first().click();
            page.getByLabel("Hva skal gjøres?").fill("Møte Nord utenfor øvingslokalet");
            page.getByRole(AriaRole.BUTTON, named("Lag tiltak i planen")).click();
            assertThat(page.locator("form.smk-decision").innerText()).contains("Velg hvem som har ansvaret.");
            page.getByLabel("Hvem har ansvaret?").selectOption("Koordinator A");
            page.getByLabel("Når?").fill("2027-01-13");
            page.getByLabel("Dette er et løfte til Nord").check();
            page.getByRole(AriaRole.BUTTON, named("Lag tiltak i planen")).click();
            page.getByText("Koordinator A, innen 13. januar 2027").waitFor();

            page.getByRole(AriaRole.BUTTON, named("Avslutt møtet og skriv ut")).click();
            page.waitForURL("**/mote-lapp?*");
            page.getByRole(AriaRole.BUTTON, named("Skriv ut").setExact(true)).waitFor();

            Printed slip = Printed.of(page);
            assertThat(slip.pages()).hasSize(1);
            assertThat(slip.smallest()).isGreaterThanOrEqualTo(14);
            assertThat(slip.all())
                    .contains(
                            "Dette ble vi enige om",
                            "Møte Nord utenfor øvingslokalet",
                            "Koordinator A",
                            "innen onsdag 13. januar 2027",
                            "Avtale nummer 1",
                            "000 00 100",
                            "Min merknad",
                            "På et annet språk")
                    .doesNotContain("Side 1");
        }
        assertThat(coordinator.get(Rest.plan(Rest.NORD)).body()).contains("Møte Nord utenfor øvingslokalet");
        assertThat(coordinator
                        .get(Rest.BASE + "/meetings/" + meeting)
                        .json()
                        .at("/meeting/status")
                        .textValue())
                .isEqualTo("MINUTES");
    }

    @Test
    void whatDoesNotFitGoesOnAndSaysSo() {
        Client coordinator = host.site().as("koordinator-a");
        String meeting = held(coordinator, 20);

        try (Page page = browser.signIn(host.site(), "nord")) {
            page.navigate(host.site().at(PAGES + "mote-lapp?mote=" + meeting).toString());
            page.getByText("Min merknad").waitFor();

            Printed slip = Printed.of(page);
            int pages = slip.pages().size();
            assertThat(pages).isGreaterThan(1);
            assertThat(slip.smallest()).isGreaterThanOrEqualTo(14);
            for (int i = 1; i <= pages; i++) {
                assertThat(slip.pages().get(i - 1)).contains("Side %d av %d".formatted(i, pages));
            }
            assertThat(slip.first(1)).contains("Avtale nummer 1 ").doesNotContain("Min merknad");
        }
    }

    @Test
    void theScreenShowsWhatIsAgreedMeanwhileAndThePause() {
        Client coordinator = host.site().as("koordinator-a");
        String meeting = held(coordinator, 1);

        try (Page page = browser.signIn(host.site(), "koordinator-a")) {
            page.navigate(host.site().at(PAGES + "mote-skjerm?mote=" + meeting).toString());
            page.getByText("Avtale nummer 1").waitFor();

            decide(coordinator, meeting, 2);
            page.getByText("Avtale nummer 2").waitFor();
            done(coordinator.send("PUT", Rest.BASE + "/meetings/" + meeting + "/pause", "{}"));
            page.getByText("Vi tar en pause").waitFor();
        }
    }

    /** A meeting of today with so many agreements. */
    private static String held(Client coordinator, int agreements) {
        String meeting = Rest.idOf(done(coordinator.post(Rest.person(Rest.NORD) + "/meetings", """
                {"type": "RESPONSIBILITY_GROUP", "status": "UNDER_WAY", "from": "10:00",
                 "place": "Biblioteket, grupperom 2"}""")));
        for (int i = 1; i <= agreements; i++) {
            decide(coordinator, meeting, i);
        }
        return meeting;
    }

    private static void decide(Client coordinator, String meeting, int number) {
        String decision = Rest.idOf(
                done(coordinator.post(Rest.BASE + "/meetings/" + meeting + "/decisions", """
                {"text": {"text": "Avtale nummer %d i dag", "voice": "SHARED"}, "decidedBy": "TOGETHER"}""".formatted(number))));
        done(coordinator.post(Rest.BASE + "/decisions/" + decision + "/action", """
                {"responsible": {"kind": "PERSON"}, "due": "2027-01-20"}"""));
    }

    private static String pageWith(Client coordinator, String meeting) {
        String title = "Møte " + UUID.randomUUID();
        Answer page = coordinator.post("/rest/api/content", """
                {"type": "page", "title": "%s", "space": {"key": "RECO"}, "body": {"storage": {"representation": "storage",
                 "value": "<ac:structured-macro ac:name='responsibility-group-meeting'><ac:parameter ac:name='meeting'>%s</ac:parameter></ac:structured-macro>"}}}""".formatted(title, meeting));
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        return "/pages/viewpage.action?pageId=" + page.json().get("id").asText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
        return answer;
    }
}
