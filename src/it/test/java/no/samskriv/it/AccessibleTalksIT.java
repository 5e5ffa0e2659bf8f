package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conversations, transitions, what leads to a meeting, and meetings as somebody sees them who reads by consent; on a phone in
 * the dark and on a desk in the light.
 */
@WithHost(value = Database.H2, filled = "meetings")
class AccessibleTalksIT {
    private final Site site;
    private final Browser browser;
    private final Client worker;

    AccessibleTalksIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
        this.worker = site.as("koordinator-a");
    }

    static Stream<Browser.Look> looks() {
        return MeetingPages.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void conversationsTransitionsAndTheWayThere(Browser.Look look) {
        String talk = Meetings.fullTalk(worker);
        String transition = Meetings.made(worker, Rest.person(NORD) + "/meetings", """
                {"type": "TRANSITION", "day": "2031-02-03", "service": "Døgnenheten", "dayOne": "2031-02-10"}""");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                MeetingPages.open(page, site, talk);
                MeetingPages.open(page, site, transition);
                MeetingPages.read(page, site, "samtale?ref=" + NORD);
                MeetingPages.read(page, site, "samtale?ref=" + NORD + "&hvordan=etterpa");
                page.locator("[data-line=AGREED] textarea").fill("Jeg ringer.");
                assertThat(page.locator("[data-line=AGREED]")).containsText("Lagret");
                MeetingPages.unfold(page);
                MeetingPages.assertUsable(page);
                MeetingPages.read(page, site, "moter?ref=" + NORD);
            }
        }
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            MeetingPages.read(page, site, "moter?ref=" + NORD);
            for (String form : List.of("new-meeting", "new-transition")) {
                page.locator("[data-opens=" + form + "]").click();
            }
            MeetingPages.assertUsable(page);
            MeetingPages.read(page, site, "nytt-mote");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoeverReadsByConsent(Browser.Look look) {
        try (Page page = browser.signIn(site, "nav-h", look)) {
            page.navigate(site.at("/display/RECO/P-0001+m%C3%B8ter").toString());
            assertThat(page.locator(".smk-meeting")).isVisible();
            MeetingPages.unfold(page);
            MeetingPages.assertUsable(page);
            MeetingPages.read(page, site, "moter?ref=" + NORD);
        }
    }
}
