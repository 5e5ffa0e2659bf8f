package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From one meeting to the next, and to a page of its own; on a host of its own, because pages are made here. */
@ExtendWith(SharedBrowser.class)
class NextMeetingIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static HostProcess host;

    private final Browser browser;
    private final Client worker = host.site().as("koordinator-a");

    NextMeetingIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.POSTGRESQL);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void isSetOverRestOnceAndByNobodyElse() {
        String held = meeting("2031-03-04");
        String next = Rest.BASE + "/meetings/" + held + "/next";
        String key = UUID.randomUUID().toString();

        Answer made = worker.post(next, "{}", "Idempotency-Key", key);
        Answer again = worker.post(next, "{}", "Idempotency-Key", key);

        assertThat(made.status()).as("%s", made).isEqualTo(201);
        assertThat(made.json().path("day").textValue()).isEqualTo("2031-04-01");
        assertThat(made.json().path("previous").textValue()).isEqualTo(held);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(made.json());
        Rest.assertProblem(worker.post(next, "{}"), 409);
        Rest.assertProblem(worker.post(next, "{\"day\": \"i morgen\"}"), 400);
        for (String stranger : List.of("nav-h", "fremmed", "leder")) {
            Rest.assertProblem(host.site().as(stranger).post(next, "{}"), 404);
        }
        assertThat(host.site().anonymous().post(next, "{}").status()).isEqualTo(401);
    }

    @Test
    void isSetInOneClickAndBringsWhatWasNotReached() {
        String held = meeting("2031-05-06");
        String item = """
                {"title": {"text": "Hvem passer katten?", "voice": "PERSON", "mode": "TOGETHER"}}""";
        Answer added = worker.post(Rest.BASE + "/meetings/" + held + "/agenda-items", item);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        try (Page page = browser.signIn(host.site(), "koordinator-a")) {
            page.navigate(host.site().at(PAGES + "mote?mote=" + held).toString());
            page.getByText("Sett neste møte").first().click();
            page.locator("[data-samskriv-section=next] a[href*='mote?mote=']")
                    .first()
                    .click();
            page.waitForURL("**/mote?mote=*");

            shows(page.locator(".smk-meeting")).containsText("Hvem passer katten?");
            shows(page.locator(".smk-meeting")).containsText("Båret fra 6. mai 2031");
        }
    }

    @Test
    void pageIsSeenByTheTeamAndThePersonAndNotByWhoeverWasLetInByConsent() {
        String held = meeting("2031-06-03");
        Answer made = worker.post(Rest.BASE + "/meetings/" + held + "/page", "");
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        long id = made.json().path("page").longValue();

        for (String reader : List.of("koordinator-a", "erfaring-c", "nord")) {
            assertThat(see(reader, id)).as(reader).isEqualTo(200);
        }
        for (String other : List.of("nav-h", "soster-nord", "fremmed")) {
            assertThat(see(other, id)).as(other).isNotEqualTo(200);
        }
        assertThat(worker.get("/pages/viewpage.action?pageId=" + id).body())
                .contains("data-samskriv-meeting=\"" + held + "\"");
        assertThat(worker.post(Rest.BASE + "/meetings/" + held + "/page", "").status())
                .isEqualTo(200);
    }

    @Test
    void beginsFromTheTeamsPageWithAPageOfItsOwn() {
        try (Page page = browser.signIn(host.site(), "koordinator-a")) {
            page.navigate(host.site().at(PAGES + "team").toString());
            page.locator("a[href='nytt-mote']").click();
            page.locator("[name=ref]").selectOption(Rest.NORD);
            page.locator("[name=day]").fill("2031-09-02");
            page.getByText("Lag møtet og siden").click();
            page.waitForURL("**/pages/viewpage.action?pageId=*");

            shows(page.locator(".smk-meeting h2").first()).containsText("Ansvarsgruppemøte 2. september 2031");
        }
    }

    private static LocatorAssertions shows(Locator place) {
        return PlaywrightAssertions.assertThat(place);
    }

    private int see(String user, long page) {
        return host.site().as(user).get("/rest/api/content/" + page).status();
    }

    private String meeting(String day) {
        Answer added = worker.post(
                Rest.person(Rest.NORD) + "/meetings",
                "{\"type\": \"RESPONSIBILITY_GROUP\", \"status\": \"UNDER_WAY\", \"day\": \"" + day
                        + "\", \"from\": \"10:00\", \"to\": \"11:00\"}");
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        JsonNode meeting = added.json();
        return meeting.path("id").textValue();
    }
}
