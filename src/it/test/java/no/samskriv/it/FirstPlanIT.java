package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey J4: from the first person of a team to a plan in use and on paper, by the keyboard alone. */
@ExtendWith(SharedBrowser.class)
class FirstPlanIT {
    private static final String DREAM = "Jeg vil synge i kor.";
    private static final String WHY = "Da er jeg en av dem.";
    private static final String STEP = "Lytte ved døra.";
    private static final String TOGETHER = "Gå dit sammen første gang";
    private static final String ALONE = "Ringe dirigenten";
    /** From the empty screen to the booklet; what is more than this is a burden. */
    private static final int AT_MOST = 60;

    private HostProcess host;

    @BeforeEach
    void startWithATeam() {
        host = HostProcess.start(Map.of(
                "demo",
                "false",
                "site",
                Artefacts.ROOT.resolve("src/it/test/resources/empty-site.json").toString()));
        Client leader = host.site().as("leder");
        String team = made(leader.post(Rest.BASE + "/teams", "{\"name\": \"Teamet\", \"spaceKey\": \"TOM\"}"))
                .json()
                .path("id")
                .textValue();
        for (String user : List.of("koordinator-a", "sosionom-d")) {
            String member =
                    "{\"user\": \"%s\", \"roles\": [\"COORDINATOR\"], \"title\": \"Koordinator\", \"percent\": 100}";
            made(leader.post(Rest.BASE + "/teams/" + team + "/members", member.formatted(user)));
        }
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource({"koordinator-a, nb", "sosionom-d, nn"})
    void aWorkerAndAPersonReachAPlanInUse(String user, String lang, Browser browser) {
        try (Journey worker = Journey.of(browser, host.site(), user, lang)) {
            bringIn(worker);
            dream(worker);
            Locator goal = worker.page.locator("article[data-samskriv-goal]");
            why(worker, goal);
            step(worker, goal);
            action(worker, goal, TOGETHER, "WITH");
            action(worker, goal, ALONE, "SELF");
            String plan = worker.page.url();
            talkAboutConsent(worker);
            worker.page.navigate(plan);

            takeIntoUse(worker);
            checkAgainstTheLaw(worker);
            print(worker);
            assertThat(worker.keys.inputs()).as("inputs in all").isLessThanOrEqualTo(AT_MOST);
        }
    }

    @ParameterizedTest
    @CsvSource({"nord, false, nb", "sosionom-d, true, nn"})
    void aPersonWritesItAlone(String user, boolean shown, String lang, Browser browser) {
        String person = made(host.site()
                        .as("sosionom-d")
                        .post(
                                Rest.BASE + "/persons",
                                shown ? "{\"name\": \"Øst\"}" : "{\"name\": \"Nord\", \"account\": \"nord\"}"))
                .json()
                .path("ref")
                .textValue();
        try (Journey own = Journey.of(browser, host.site(), user, lang)) {
            own.page.navigate(host.site().at("/display/TOM/" + person).toString());
            if (shown) {
                own.show("Øst", person);
            }
            dream(own);
            Locator goal = own.page.locator("article[data-samskriv-goal]");
            why(own, goal);
            step(own, goal);
            action(own, goal, ALONE, "SELF");
            takeIntoUse(own);
            assertThat(own.page.locator("[data-samskriv-law]")).hasCount(0);
            print(own);
        }
    }

    private static void bringIn(Journey worker) {
        worker.keys.press(worker.link("Samskriv"));
        worker.keys.press(worker.page.locator("main a[href*='kom-i-gang']"));
        assertThat(worker.heading(worker.words.of("samskriv.start.person.first")))
                .isVisible();
        worker.keys.write(worker.page.getByLabel(worker.words.of("samskriv.start.person.name")), "Nord");
        worker.keys.press(worker.button(worker.words.of("samskriv.start.person.go-on")));
    }

    /** The first screen is no form: it asks one thing. */
    private static void dream(Journey who) {
        Locator question = who.page.getByLabel(who.words.of("samskriv.plan.first.question"));
        who.keys.write(question, DREAM);
        who.keys.press(who.button(who.words.of("samskriv.plan.goal.save")));
        assertThat(new PlanPage(who.page).goal(DREAM)).isVisible();
    }

    private static void why(Journey who, Locator goal) {
        who.unfold(goal.locator("details.smk-more"));
        Locator why = goal.locator("[data-samskriv-field=why]");
        who.keys.press(why.locator("[data-samskriv=edit]"));
        who.keys.write(why.locator("textarea[name=text]"), WHY);
        who.keys.press(why.locator("[type=submit]"));
        assertThat(why.locator("[data-samskriv-text]").getByText(WHY)).isVisible();
    }

    private static void step(Journey who, Locator goal) {
        who.unfold(goal.locator("details.smk-more"));
        who.keys.press(goal.locator("details.smk-more [data-entry-kind=steps]"));
        Locator form = who.entryForm();
        who.keys.write(form.locator("[name=text]"), STEP);
        who.save(form);
        assertThat(goal.locator(".smk-steps .smk-said").getByText(STEP)).isVisible();
    }

    private static void action(Journey who, Locator goal, String title, String support) {
        who.keys.press(goal.locator("[data-samskriv=new-action]"));
        Locator form = goal.locator("form:visible");
        who.keys.write(form.locator("textarea[name=text]"), title);
        who.keys.choose(form.locator("select[name=support]"), support);
        who.keys.press(form.locator("[type=submit]"));
        assertThat(goal.locator(".smk-actions [data-samskriv-text]").getByText(title))
                .isVisible();
    }

    /** Each point is gone through, and the answer stands in the person's words. */
    private static void talkAboutConsent(Journey worker) {
        worker.keys.press(worker.link(worker.words.of("samskriv.plan.sees.staff", "Nord")));
        worker.page.waitForURL("**/hvem-ser?ref=*");
        worker.keys.press(worker.page.locator("[data-opens=consent-general]"));
        Locator form = worker.page.locator("form[data-key=consent-general]");
        assertThat(form.locator("[name=kind]")).hasValue("PLAN");
        for (String point : List.of("WHO", "WHAT_FOR", "HOW_LONG", "WITHDRAWAL", "FREE_CHOICE")) {
            worker.keys.tick(form.locator("[value=" + point + "]"));
        }
        worker.keys.write(form.locator("[name=answer]"), "Ja, skriv det ned.");
        worker.keys.press(form.locator("[type=submit]"));
        assertThat(worker.page.getByText("Ja, skriv det ned.").first()).isVisible();
    }

    /** One touch, and signed by nobody. */
    private static void takeIntoUse(Journey who) {
        who.keys.press(who.page.locator("[data-samskriv=plan-status][data-status=IN_USE]"));
        assertThat(who.page.locator("[data-samskriv-part=signing][data-status=IN_USE]"))
                .isVisible();
    }

    private static void checkAgainstTheLaw(Journey worker) {
        worker.unfold(worker.page.locator("details[data-samskriv-law]"));
        Locator check = worker.page.locator("[data-samskriv-law-check]");
        assertThat(check.locator("[data-samskriv-point]")).hasCount(9);
        assertThat(check).not().containsText("%");
    }

    /** The booklet holds it, and paper has nothing to press. */
    private static void print(Journey who) {
        Locator links = who.page.locator("details.smk-links-part");
        who.unfold(links);
        who.keys.press(links.locator("[data-samskriv-leads=plan-hefte]"));
        who.page.waitForURL("**/plan-hefte?ref=*");
        assertThat(who.page.locator("[data-samskriv-part] h3").getByText(DREAM)).isVisible();
        who.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(who.page.locator(".smk button:visible, .smk summary:visible, .smk form:visible"))
                .hasCount(0);
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }
}
