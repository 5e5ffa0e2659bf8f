package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the first meeting of somebody who has had none to the paper they leave with, by the keyboard alone, and by whoever
 * only knows what the screen says.
 */
@ExtendWith(SharedBrowser.class)
class MeetingFirstIT {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingFirstIT.class);
    private static final String NAME = "Nord";
    private static final String PLACE = "Biblioteket";
    private static final String ITEM = "Hvem blir med på øving?";
    private static final String WORDS = "Jeg tør ikke gå inn alene.";
    private static final String AGREED = "Den første gangen går vi sammen.";
    private static final String DECISION = "Møte Nord utenfor øvingslokalet.";
    private static final LocalDate DUE = LocalDate.parse("2031-01-15");
    /** From the empty screen to paper; what is more than this is a burden. */
    private static final int AT_MOST = 24;

    private HostProcess host;

    @BeforeEach
    void startWithATeam() {
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

    @ParameterizedTest
    @CsvSource({"koordinator-a, Koordinator A, nb", "sosionom-d, Sosionom D, nn"})
    void theFirstMeetingIsPlannedHeldAndEndsOnPaper(String user, String name, String lang, Browser browser) {
        String macro = pageOfSomebodyNew(user);
        try (Journey worker = Journey.of(browser, host.site(), user, lang)) {
            worker.page.navigate(host.site().at(macro).toString());
            plan(worker);
            item(worker);
            press(worker, "samskriv.meeting.start");
            assertThat(worker.page.getByText(worker.words.of("samskriv.meeting.status.under-way")))
                    .isVisible();
            worker.unfold(worker.page
                    .getByRole(AriaRole.GROUP)
                    .filter(new Locator.FilterOptions().setHasText(worker.words.of("samskriv.meeting.item.body"))));
            write(worker, worker.words.of("samskriv.words.theirs", NAME + "s", NAME, ""), WORDS);
            write(worker, worker.words.of("samskriv.meeting.lane.agreement"), AGREED);
            decide(worker, name);
            press(worker, "samskriv.talk.next.set");
            assertThat(worker.page.getByText(worker.words.of("samskriv.talk.next.change")))
                    .isVisible();
            press(worker, "samskriv.slip.end");
            print(worker, name);

            LOG.info("inputs from the empty screen to paper: {} of {}", worker.keys.inputs(), AT_MOST);
            assertThat(worker.keys.inputs()).as("inputs in all").isLessThanOrEqualTo(AT_MOST);
        }
    }

    private static void plan(Journey worker) {
        worker.keys.press(worker.link(worker.words.of("samskriv.meeting.none.begin")));
        press(worker, "samskriv.talk.new.meeting");
        worker.keys.write(labelled(worker, "samskriv.talk.new.place"), PLACE);
        press(worker, "samskriv.talk.new.make");
        worker.keys.press(worker.link(worker.words.of("samskriv.meeting.type.responsibility-group")));
    }

    private static void item(Journey worker) {
        worker.keys.press(worker.button(worker.words.of("samskriv.meeting.agenda.new.staff", NAME)));
        worker.keys.write(labelled(worker, "samskriv.meeting.agenda-item.title"), ITEM);
        press(worker, "samskriv.entry.save");
        assertThat(worker.heading(ITEM)).isVisible();
    }

    private static void write(Journey worker, String lane, String words) {
        worker.keys.press(worker.button(worker.words.of("samskriv.meeting.lane.write") + " " + lane));
        worker.keys.write(worker.page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(lane)), words);
        press(worker, "samskriv.plan.form.done");
        assertThat(worker.page.getByRole(AriaRole.BLOCKQUOTE).getByText(words)).isVisible();
    }

    private static void decide(Journey worker, String responsible) {
        press(worker, "samskriv.decision.new");
        worker.keys.write(labelled(worker, "samskriv.decision.what"), DECISION);
        Locator who = labelled(worker, "samskriv.decision.who");
        worker.keys.choose(who, who.getByText(responsible).getAttribute("value"));
        worker.keys.writeDay(labelled(worker, "samskriv.decision.due"), DUE);
        press(worker, "samskriv.decision.make");
        assertThat(worker.link(worker.words.of("samskriv.decision.on-plan"))).isVisible();
    }

    /** What was agreed stands there with a name and a day. */
    private static void print(Journey worker, String responsible) {
        worker.page.waitForURL("**/mote-lapp?*");
        assertThat(worker.heading(worker.words.of("samskriv.meeting-slip.title")))
                .isVisible();
        worker.page.evaluate("window.print = () => { window.printed = true; }");
        worker.keys.press(worker.page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(worker.words.of("samskriv.sees.print"))
                        .setExact(true)));
        worker.page.waitForFunction("() => window.printed === true");
        Printed paper = Printed.of(worker.page);
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.all()).contains(DECISION, responsible, "15. januar 2031", AGREED, PLACE);
    }

    private static Locator labelled(Journey worker, String key) {
        return worker.page.getByLabel(worker.words.of(key));
    }

    private static void press(Journey worker, String key) {
        worker.keys.press(worker.button(worker.words.of(key)));
    }

    /** The address of a page with the macro, about a person who was taken in just now. */
    private String pageOfSomebodyNew(String user) {
        Client leader = host.site().as("leder");
        String team = made(leader.post(Rest.BASE + "/teams", "{\"name\": \"Teamet\", \"spaceKey\": \"TOM\"}"))
                .json()
                .path("id")
                .textValue();
        made(leader.post(Rest.BASE + "/teams/" + team + "/members", """
                {"user": "%s", "roles": ["COORDINATOR"], "title": "Koordinator", "percent": 100}""".formatted(user)));
        Client worker = host.site().as(user);
        String ref = made(worker.post(Rest.BASE + "/persons", "{\"name\": \"%s\"}".formatted(NAME)))
                .json()
                .path("ref")
                .textValue();
        Answer page = worker.post("/rest/api/content", """
                {"type": "page", "title": "Møter", "space": {"key": "TOM"}, "body": {"storage": {"representation": "storage",
                 "value": "<ac:structured-macro ac:name='responsibility-group-meeting'><ac:parameter ac:name='person'>%s</ac:parameter></ac:structured-macro>"}}}""".formatted(ref));
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        return "/pages/viewpage.action?pageId=" + page.json().get("id").asText();
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }
}
