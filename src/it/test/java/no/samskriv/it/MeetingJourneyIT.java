package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Journeys J6 to J8 in one: the person prepares the meeting, it is held and ends on paper, and the person goes through it.
 * All of it by the keyboard alone, and without a violation in any of its states.
 */
@ExtendWith(SharedBrowser.class)
class MeetingJourneyIT {
    private static final String HOPE = "At vi blir enige om katten.";
    private static final String ITEM = "Hvem passer katten når jeg er borte?";
    private static final String WORDS = "Den liker ikke å være alene.";
    private static final String SECRET = "Medisinen gjør meg trøtt.";
    private static final String AGREED = "Naboen har nøkkel.";
    private static final String DECISION = "C spør naboen om katten.";
    private static final String REMARK = "Jeg fikk sagt det om katten.";

    private HostProcess host;

    @BeforeEach
    void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void thePersonPreparesItIsHeldAndEndsOnPaperAndThePersonGoesThroughIt(Browser browser) {
        try (Journey nord = Journey.of(browser, host.site(), "nord", "nb");
                Journey worker = Journey.of(browser, host.site(), "koordinator-a", "nb");
                Journey nav = Journey.of(browser, host.site(), "nav-h", "nb")) {
            prepare(nord);
            toMeeting(worker);
            hold(worker);
            assertNavSeesWhatTheConsentNames(nav);
            pause(nav, worker);
            String meeting = endOnPaper(worker);
            goThrough(nord, meeting);
            assertGoneThrough(worker, meeting);
        }
    }

    private void toMeeting(Journey who) {
        who.page.navigate(host.site().at("/display/RECO/P-0001+m%C3%B8ter").toString());
        assertThat(who.page.locator("[data-samskriv-meeting].smk--live")).isVisible();
        assertUsable(who);
    }

    /** J6. */
    private void prepare(Journey nord) {
        toMeeting(nord);
        nord.keys.press(nord.page.locator("a[data-samskriv-page*=forberedelse]").first());
        nord.page.waitForURL("**/forberedelse?*");
        assertUsable(nord);
        answer(nord, "hopes", HOPE);
        answer(nord, "items", ITEM);
        assertUsable(nord);
    }

    private static void answer(Journey nord, String question, String words) {
        Locator part = nord.page.locator("[data-samskriv-part=" + question + "]");
        nord.keys.press(part.locator("> p > button[data-opens]"));
        nord.keys.write(part.locator("textarea:visible"), words);
        nord.keys.press(part.locator("form:visible [type=submit]"));
        assertThat(part.locator(".smk-voice__text").getByText(words)).isVisible();
    }

    /** J7. The item that is the person's came with the preparation, and stands among the person's. */
    private static void hold(Journey worker) {
        worker.keys.press(worker.button(worker.words.of("samskriv.meeting.start")));
        assertThat(worker.page.locator("[data-samskriv-meeting][data-status=UNDER_WAY]"))
                .isVisible();
        Locator item = item(worker, ITEM);
        worker.unfold(item.locator("details.smk-item__body"));
        note(worker, item, "PERSON", WORDS);
        note(worker, item, "AGREEMENT", AGREED);
        assertUsable(worker);
        decide(worker, item);
        medicines(worker);
        assertUsable(worker);
    }

    private static Locator item(Journey who, String title) {
        return who.page.locator("article.smk-item", new Page.LocatorOptions().setHasText(title));
    }

    private static void note(Journey worker, Locator item, String lane, String words) {
        worker.keys.press(
                item.locator("[data-samskriv=new-note][data-lane=" + lane + "]").first());
        Locator form = item.locator("form:visible");
        worker.keys.write(form.locator("textarea"), words);
        worker.keys.press(form.locator("[type=submit]"));
        assertThat(item.locator("[data-samskriv-text]").getByText(words)).isVisible();
    }

    private static void decide(Journey worker, Locator item) {
        worker.keys.press(item.locator("[data-samskriv=decide]"));
        Locator form = item.locator("form.smk-decision");
        assertUsable(worker);
        worker.keys.write(form.locator("[name=text]"), DECISION);
        String colleague = form.locator("[name=responsible] option")
                .getByText("Erfaringsmedarbeider C")
                .getAttribute("value");
        worker.keys.choose(form.locator("[name=responsible]"), colleague);
        worker.keys.writeDay(form.locator("[name=due]"), LocalDate.parse("2030-01-15"));
        worker.keys.tick(form.locator("[name=promise]"));
        worker.keys.press(form.locator("[type=submit]"));
        assertThat(item.locator(".smk-decided .smk-said").getByText(DECISION)).isVisible();
        assertThat(item.locator(".smk-decided")).containsText("Erfaringsmedarbeider C");
    }

    /** What nobody who reads by a consent without it may know of. */
    private static void medicines(Journey worker) {
        worker.keys.press(worker.page
                .locator("[data-samskriv=new-part][data-entry-kind=agenda-items][data-voice=PERSON]")
                .first());
        Locator form = worker.entryForm();
        worker.keys.write(form.locator("[name=title]"), SECRET);
        worker.keys.choose(form.locator("select[name=topic]"), "MEDICINES");
        worker.save(form);
        assertThat(item(worker, SECRET)).isVisible();
    }

    private void assertNavSeesWhatTheConsentNames(Journey nav) {
        toMeeting(nav);
        assertThat(item(nav, ITEM)).isVisible();
        assertThat(nav.page.locator("main")).containsText(AGREED);
        assertThat(nav.page.locator("main")).not().containsText(SECRET);
        assertThat(nav.page.locator("main")).not().containsText(HOPE);
        assertThat(nav.page.locator("[data-samskriv-meeting] button:visible"))
                .hasText(new String[] {nav.words.of("samskriv.pause.ask")});
        int shown = item(nav, "").count();
        assertThat(nav.page.locator(".smk-item__no").allInnerTexts())
                .as("numbers have no gap")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, shown)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static void pause(Journey nav, Journey worker) {
        nav.keys.press(nav.button(nav.words.of("samskriv.pause.ask")));
        assertThat(nav.page.locator(".smk-pause")).isVisible();
        // it is there for whoever writes, without anybody doing anything
        assertThat(worker.page.locator(".smk-pause")).isVisible(new IsVisibleOptions().setTimeout(20_000));
        assertUsable(worker);
        worker.keys.press(worker.page.locator("[data-samskriv=go-on]"));
        assertThat(worker.page.locator(".smk-pause")).hasCount(0);
    }

    /** Ended with one touch, and printed with the next: one page, every agreement with a name and a day. */
    private static String endOnPaper(Journey worker) {
        int before = worker.keys.inputs();
        worker.keys.press(worker.page.locator("[data-samskriv=end-meeting]"));
        worker.page.waitForURL("**/mote-lapp?*");
        worker.page.evaluate("window.print = () => { window.printed = true; }");
        worker.keys.press(worker.page.locator(".smk-noprint button").first());
        worker.page.waitForFunction("() => window.printed === true");
        assertThat(worker.keys.inputs() - before).isLessThanOrEqualTo(2);
        assertUsable(worker);

        Printed paper = Printed.of(worker.page);
        assertThat(paper.pages()).hasSize(1);
        assertThat(paper.all())
                .contains(DECISION, "Erfaringsmedarbeider C", AGREED)
                .doesNotContain(SECRET, HOPE);
        assertThat(paper.smallest()).isGreaterThanOrEqualTo(13.9f);
        worker.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(worker.page.locator(".smk button:visible, .smk summary:visible"))
                .hasCount(0);
        worker.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        return worker.page.url().replaceAll(".*mote=([0-9a-f-]+).*", "$1");
    }

    /** J8. */
    private static void goThrough(Journey nord, String meeting) {
        nord.toPage("mote-svar?mote=" + meeting);
        Locator answering = nord.page.locator("form.smk-answering");
        assertThat(nord.page.locator("main")).containsText(DECISION);
        assertUsable(nord);
        nord.keys.choose(answering.locator("[value=AGREED_WITH_REMARK]"));
        nord.keys.write(answering.locator("[name=remark]"), REMARK);
        nord.keys.press(answering.locator("[type=submit]"));
        assertThat(nord.page.locator(".smk-voice__text").getByText(REMARK).first())
                .isVisible();
        assertUsable(nord);
    }

    private static void assertGoneThrough(Journey worker, String meeting) {
        worker.toPage("mote?mote=" + meeting);
        assertThat(worker.page.locator("[data-samskriv-meeting][data-status=APPROVED].smk--live"))
                .isVisible();
        assertThat(worker.page.locator("[data-samskriv-meeting]")).containsText(REMARK);
        assertUsable(worker);
    }

    private static void assertUsable(Journey who) {
        Accessibility.assertNoViolation(who.page);
        Accessibility.assertFitsTheWidth(who.page);
    }
}
