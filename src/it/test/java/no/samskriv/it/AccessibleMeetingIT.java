package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A meeting in every state, with every form in it and every page of it, on a phone in the dark and on a desk in the light. On a
 * host of its own, because it is filled here.
 */
@WithHost(value = Database.H2, filled = "meetings")
class AccessibleMeetingIT {
    private final Site site;
    private final Browser browser;
    private final Client worker;

    AccessibleMeetingIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
        this.worker = site.as("koordinator-a");
    }

    static Stream<Browser.Look> looks() {
        return MeetingPages.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void plannedAndPrepared(Browser.Look look) {
        String meeting = Meetings.full(worker, "PLANNED");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                MeetingPages.open(page, site, meeting);
                page.locator("[data-samskriv=edit-frame]").click();
                openFormFor(page, "agenda-items");
                MeetingPages.assertUsable(page);
                page.locator("form.smk-entry:visible [type=submit]").click();
                assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
                MeetingPages.assertUsable(page);

                MeetingPages.read(page, site, "forberedelse?mote=" + meeting);
                for (Locator opener :
                        page.locator(".smk-prepare button[data-opens]").all()) {
                    opener.click();
                }
                assertThat(page.locator(".smk-prepare form:visible textarea").first())
                        .isVisible();
                MeetingPages.assertUsable(page);
                MeetingPages.read(page, site, "forberedelse?mote=" + meeting + "&ark=1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void underWayWithEveryEditorOpen(Browser.Look look) {
        String meeting = Meetings.full(worker, "UNDER_WAY");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                MeetingPages.open(page, site, meeting);
                page.locator("[data-samskriv=new-note][data-lane=PERSON]")
                        .first()
                        .click();
                Locator note = page.locator("[data-host] form");
                note.locator("[name=text]").fill("Jeg vil ha med broren min.");
                assertThat(note.locator(".smk-state--saved")).isVisible();
                MeetingPages.assertUsable(page);
                note.locator("[data-do=remove]").click();
                assertThat(page.locator("[data-do=keep]")).isVisible();
                MeetingPages.assertUsable(page);
                page.locator("[data-do=keep]").click();
                note.locator("[type=submit]").click();
                assertThat(note).hasCount(0);

                page.locator("[data-samskriv=decide]").first().click();
                assertThat(page.locator("form.smk-decision")).isVisible();
                MeetingPages.assertUsable(page);
                page.locator("form.smk-decision [type=submit]").click();
                assertThat(page.locator("form.smk-decision [role=alert]")).isVisible();
                MeetingPages.assertUsable(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void twoHaveWrittenTheSameAndSomebodyPauses(Browser.Look look) {
        String meeting = Meetings.full(worker, "UNDER_WAY");
        String item = Meetings.item(worker, meeting, "Katten", "PERSON");
        String note = Meetings.note(worker, meeting, item, "AGREEMENT", "SHARED", "Naboen passer den.");
        try (Page page = browser.signIn(site, "koordinator-a", look)) {
            MeetingPages.open(page, site, meeting);
            page.locator("[data-samskriv-entry='" + note + "'] [data-samskriv=edit-note]")
                    .click();
            Journey.change(
                    site.as("erfaring-c"),
                    Rest.BASE + "/notes/" + note,
                    "{\"text\": {\"text\": \"Broren passer den.\", \"voice\": \"SHARED\"}}");
            page.locator("form:visible textarea[name=text]").fill("Naboen og broren passer den.");
            assertThat(page.locator("form.smk-conflict")).isVisible();
            MeetingPages.assertUsable(page);
        }
        pause(meeting);
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                MeetingPages.open(page, site, meeting);
                assertThat(page.locator(".smk-pause")).isVisible();
                MeetingPages.assertUsable(page);
                MeetingPages.read(page, site, "mote-skjerm?mote=" + meeting);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void overThenOnPaperOnTheScreenAndGoneThrough(Browser.Look look) {
        String meeting = Meetings.full(worker, "MINUTES");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                MeetingPages.open(page, site, meeting);
                for (String address : List.of("mote-lapp", "mote-skjerm", "mote-puls", "mote-svar")) {
                    MeetingPages.read(page, site, address + "?mote=" + meeting);
                }
                page.locator("[data-minutes=ask]").first().click();
                page.locator("form.smk-answering [value=AGREED_WITH_REMARK]").check();
                MeetingPages.assertUsable(page);
            }
        }
        try (Page page = browser.signIn(site, "nord", look)) {
            MeetingPages.read(page, site, "mote-puls?mote=" + meeting);
            page.locator("input[name=said][value='7']").check();
            page.locator("[data-samskriv-part=pulse-form] [type=submit]").click();
            assertThat(page.locator("[data-minutes=erase-pulse]")).isVisible();
            MeetingPages.assertUsable(page);

            MeetingPages.read(page, site, "mote-svar?mote=" + meeting);
            page.locator("form.smk-answering [value=AGREED_WITH_REMARK]").check();
            page.locator("form.smk-answering [name=remark]").fill("Jeg fikk sagt det.");
            page.locator("form.smk-answering [type=submit]").click();
            assertThat(page.locator("[data-answer]").first()).isVisible();
            MeetingPages.assertUsable(page);
        }
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(site, user, look)) {
                MeetingPages.open(page, site, meeting);
                assertThat(page.locator("[data-samskriv-meeting][data-status=APPROVED]"))
                        .isVisible();
                MeetingPages.read(page, site, "mote-svar?mote=" + meeting);
            }
        }
    }

    private void pause(String meeting) {
        Answer paused = worker.send("PUT", Rest.BASE + "/meetings/" + meeting + "/pause", "{}");
        assertThat(paused.status()).as("%s", paused).isEqualTo(200);
    }

    private static void openFormFor(Page page, String kind) {
        page.locator("[data-samskriv=new-part][data-entry-kind=" + kind + "]")
                .first()
                .click();
        assertThat(page.locator("form.smk-entry:visible")).isVisible();
    }
}
