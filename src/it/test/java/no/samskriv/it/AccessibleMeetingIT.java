package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A meeting in every state, every form in it and every page of it, on a phone in the dark and on a desk in the light; on a
 * host of its own, because it is filled here.
 */
@ExtendWith(SharedBrowser.class)
class AccessibleMeetingIT {
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final String UNFOLD =
            "() => document.querySelectorAll('.smk details').forEach(each => each.open = true)";

    private static HostProcess host;

    private final Browser browser;
    private final Client worker = host.site().as("koordinator-a");

    AccessibleMeetingIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    /** Each width and each scheme: what is too pale is so at every width, and what is too wide in every scheme. */
    static Stream<Browser.Look> looks() {
        return Stream.of(new Browser.Look(360, ColorScheme.DARK), new Browser.Look(1280, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void plannedAndPrepared(Browser.Look look) {
        String meeting = meeting("PLANNED");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                open(page, meeting);
                page.locator("[data-samskriv=edit-frame]").click();
                openFormFor(page, "agenda-items");
                assertUsable(page);
                page.locator("form.smk-entry:visible [type=submit]").click();
                assertThat(page.locator("[aria-invalid=true]").first()).isVisible();
                assertUsable(page);

                read(page, "forberedelse?mote=" + meeting);
                for (Locator opener :
                        page.locator(".smk-prepare button[data-opens]").all()) {
                    opener.click();
                }
                assertThat(page.locator(".smk-prepare form:visible textarea").first())
                        .isVisible();
                assertUsable(page);
                read(page, "forberedelse?mote=" + meeting + "&ark=1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void underWayWithEveryEditorOpen(Browser.Look look) {
        String meeting = meeting("UNDER_WAY");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                open(page, meeting);
                page.locator("[data-samskriv=new-note][data-lane=PERSON]")
                        .first()
                        .click();
                Locator note = page.locator("[data-host] form");
                note.locator("[name=text]").fill("Jeg vil ha med broren min.");
                assertThat(note.locator(".smk-state--saved")).isVisible();
                assertUsable(page);
                note.locator("[data-do=remove]").click();
                assertThat(page.locator("[data-do=keep]")).isVisible();
                assertUsable(page);
                page.locator("[data-do=keep]").click();
                note.locator("[type=submit]").click();
                assertThat(note).hasCount(0);

                page.locator("[data-samskriv=decide]").first().click();
                assertThat(page.locator("form.smk-decision")).isVisible();
                assertUsable(page);
                page.locator("form.smk-decision [type=submit]").click();
                assertThat(page.locator("form.smk-decision [role=alert]")).isVisible();
                assertUsable(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void twoHaveWrittenTheSameAndSomebodyPauses(Browser.Look look) {
        String meeting = meeting("UNDER_WAY");
        String item = Meetings.item(worker, meeting, "Katten", "PERSON");
        String note = Meetings.note(worker, meeting, item, "AGREEMENT", "SHARED", "Naboen passer den.");
        try (Page page = browser.signIn(host.site(), "koordinator-a", look)) {
            open(page, meeting);
            page.locator("[data-samskriv-entry='" + note + "'] [data-samskriv=edit-note]")
                    .click();
            Journey.change(
                    host.site().as("erfaring-c"),
                    Rest.BASE + "/notes/" + note,
                    "{\"text\": {\"text\": \"Broren passer den.\", \"voice\": \"SHARED\"}}");
            page.locator("form:visible textarea[name=text]").fill("Naboen og broren passer den.");
            assertThat(page.locator("form.smk-conflict")).isVisible();
            assertUsable(page);
        }
        pause(meeting);
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                open(page, meeting);
                assertThat(page.locator(".smk-pause")).isVisible();
                assertUsable(page);
                read(page, "mote-skjerm?mote=" + meeting);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void overThenOnPaperOnTheScreenAndGoneThrough(Browser.Look look) {
        String meeting = meeting("MINUTES");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                open(page, meeting);
                for (String address : List.of("mote-lapp", "mote-skjerm", "mote-puls", "mote-svar")) {
                    read(page, address + "?mote=" + meeting);
                }
                page.locator("[data-minutes=ask]").first().click();
                page.locator("form.smk-answering [value=AGREED_WITH_REMARK]").check();
                assertUsable(page);
            }
        }
        try (Page page = browser.signIn(host.site(), "nord", look)) {
            read(page, "mote-puls?mote=" + meeting);
            page.locator("input[name=said][value='7']").check();
            page.locator("[data-samskriv-part=pulse-form] [type=submit]").click();
            assertThat(page.locator("[data-minutes=erase-pulse]")).isVisible();
            assertUsable(page);

            read(page, "mote-svar?mote=" + meeting);
            page.locator("form.smk-answering [value=AGREED_WITH_REMARK]").check();
            page.locator("form.smk-answering [name=remark]").fill("Jeg fikk sagt det.");
            page.locator("form.smk-answering [type=submit]").click();
            assertThat(page.locator("[data-answer]").first()).isVisible();
            assertUsable(page);
        }
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                open(page, meeting);
                assertThat(page.locator("[data-samskriv-meeting][data-status=APPROVED]"))
                        .isVisible();
                read(page, "mote-svar?mote=" + meeting);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void conversationsTransitionsAndTheWayThere(Browser.Look look) {
        String talk = talk();
        String transition = made(Rest.person(NORD) + "/meetings", """
                {"type": "TRANSITION", "day": "2031-02-03", "service": "Døgnenheten", "dayOne": "2031-02-10"}""");
        for (String user : List.of("koordinator-a", "nord")) {
            try (Page page = browser.signIn(host.site(), user, look)) {
                open(page, talk);
                open(page, transition);
                read(page, "samtale?ref=" + NORD);
                read(page, "samtale?ref=" + NORD + "&hvordan=etterpa");
                page.locator("[data-line=AGREED] textarea").fill("Jeg ringer.");
                assertThat(page.locator("[data-line=AGREED]")).containsText("Lagret");
                unfold(page);
                assertUsable(page);
                read(page, "moter?ref=" + NORD);
            }
        }
        try (Page page = browser.signIn(host.site(), "koordinator-a", look)) {
            read(page, "moter?ref=" + NORD);
            for (String form : List.of("new-meeting", "new-transition")) {
                page.locator("[data-opens=" + form + "]").click();
            }
            assertUsable(page);
            read(page, "nytt-mote");
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whoeverReadsByConsent(Browser.Look look) {
        try (Page page = browser.signIn(host.site(), "nav-h", look)) {
            page.navigate(host.site().at("/display/RECO/P-0001+m%C3%B8ter").toString());
            assertThat(page.locator(".smk-meeting")).isVisible();
            unfold(page);
            assertUsable(page);
            read(page, "moter?ref=" + NORD);
        }
    }

    /** With something in every part of it. */
    private String meeting(String status) {
        String meeting = made(Rest.person(NORD) + "/meetings", """
                {"type": "RESPONSIBILITY_GROUP", "day": "2031-03-04", "from": "10:00", "to": "11:00",
                 "place": "Biblioteket", "facilitator": "koordinator-a", "interpreter": "Tolk"}""");
        String of = Rest.BASE + "/meetings/" + meeting;
        made(of + "/attendances", "{\"who\": \"PERSON\"}");
        made(of + "/preparations", """
                {"hopes": {"text": "At dere hører på meg.", "voice": "PERSON", "mode": "TOGETHER"},
                 "stop": {"text": "En hånd opp.", "voice": "PERSON", "mode": "RECALLED"}}""");
        String own = Meetings.item(worker, meeting, "Hvem blir med på øving?", "PERSON");
        String other = Meetings.item(worker, meeting, "Brød og smør", "PROFESSIONAL");
        if (!status.equals("PLANNED")) {
            Meetings.note(worker, meeting, own, "PERSON", "PERSON", "Jeg tør ikke gå alene.");
            Meetings.note(worker, meeting, own, "PROFESSIONALS", "PROFESSIONAL", "Vi har ikke tid på onsdager.");
            Meetings.note(worker, meeting, own, "DISAGREEMENT", "PERSON", "Torsdag er for sent.");
            Meetings.note(worker, meeting, own, "DISAGREEMENT", "PROFESSIONAL", "Torsdag går bra.");
            Meetings.note(worker, meeting, other, "AGREEMENT", "SHARED", "Vi handler på fredager.");
            String decision = Meetings.decision(worker, meeting, own, "Vi går sammen den første gangen.");
            made(Rest.BASE + "/decisions/" + decision + "/action", """
                    {"responsible": {"kind": "PERSON"}, "due": "2031-03-20"}""");
            Meetings.decision(worker, meeting, other, "Vi handler sammen.");
            String to = status.equals("MINUTES") ? "UNDER_WAY" : status;
            Journey.change(worker, of, "{\"status\": \"" + to + "\", \"current\": \"" + own + "\"}");
        }
        if (status.equals("MINUTES")) {
            Journey.change(worker, of, "{\"status\": \"MINUTES\"}");
        }
        return meeting;
    }

    /** With all its lines. */
    private String talk() {
        String talk = made(Rest.person(NORD) + "/meetings", "{\"type\": \"CONVERSATION\"}");
        for (String[] line : new String[][] {
            {"MATTERED", "PERSON", "PERSON", ", \"mode\": \"RECALLED\""},
            {"WORKED", "AGREEMENT", "SHARED", ""},
            {"AGREED", "AGREEMENT", "SHARED", ""}
        }) {
            made(Rest.BASE + "/meetings/" + talk + "/notes", """
                    {"line": "%s", "lane": "%s", "text": {"text": "Å gå ut sammen.", "voice": "%s"%s}}""".formatted((Object[]) line));
        }
        return talk;
    }

    private String made(String path, String body) {
        Answer added =
                worker.post(path, body, "Idempotency-Key", UUID.randomUUID().toString());
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added.json().path("id").asText();
    }

    private void pause(String meeting) {
        Answer paused = worker.send("PUT", Rest.BASE + "/meetings/" + meeting + "/pause", "{}");
        assertThat(paused.status()).as("%s", paused).isEqualTo(200);
    }

    private void open(Page page, String meeting) {
        page.navigate(host.site().at(PAGES + "mote?mote=" + meeting).toString());
        assertThat(page.locator(".smk-meeting.smk--live")).isVisible();
        assertUsable(page);
        unfold(page);
        assertUsable(page);
    }

    private void read(Page page, String address) {
        page.navigate(host.site().at(PAGES + address).toString());
        assertThat(page.locator(".smk h1").first()).isVisible();
        unfold(page);
        assertUsable(page);
    }

    private static void openFormFor(Page page, String kind) {
        page.locator("[data-samskriv=new-part][data-entry-kind=" + kind + "]")
                .first()
                .click();
        assertThat(page.locator("form.smk-entry:visible")).isVisible();
    }

    private static void unfold(Page page) {
        page.evaluate(UNFOLD);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private static void assertUsable(Page page) {
        Accessibility.assertNoViolation(page);
        Accessibility.assertFitsTheWidth(page);
    }
}
