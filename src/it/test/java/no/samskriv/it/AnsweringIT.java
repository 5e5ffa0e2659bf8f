package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey J5: a plan is read and answered without an account and with one, and what changes afterwards is said. */
@ExtendWith(SharedBrowser.class)
class AnsweringIT {
    private static final String DUE = "Time hos fastlegen";
    private static final String NEW_DUE = "Hørselvern til bussen";
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    private static HostProcess host;

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void end() {
        if (host != null) {
            host.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "koordinator-b, ruskonsulent-e, P-0002, Sør, nb, " + DUE,
        "sosionom-d, erfaring-c, P-0003, Øst, nn, " + NEW_DUE
    })
    void withoutAnAccountThePersonAnswersAndALaterChangeIsSaidAndUndone(
            String user, String witness, String person, String name, String lang, String action, Browser browser) {
        readyToBeAnswered(user, person);
        try (Journey worker = Journey.of(browser, host.site(), user, lang).toPlan(person)) {
            worker.show(name, person);
            lookThrough(worker);
            answer(worker, "AGREED_WITH_REMARK", "Ja. Men sei frå til meg først.");
            worker.takeBack(person);

            worker.toPage("plan-svar?ref=" + person);
            sayAloud(worker, witness);
            worker.toPlan(person);
            assertThat(status(worker)).isEqualTo("ACTIVE");

            String before = dueOf(user, person, action);
            moveTheDay(worker, action, LocalDate.parse(before).plusDays(5));
            assertThat(worker.page.locator("[data-samskriv-part=signing][data-status=OUTDATED]"))
                    .isVisible();
            assertThat(worker.page.locator("[data-samskriv-part=changes] li"))
                    .hasText(worker.words.of(
                            "samskriv.signing.change.action-due",
                            action,
                            day(worker, LocalDate.parse(before).plusDays(5)),
                            day(worker, LocalDate.parse(before))));

            moveTheDay(worker, action, LocalDate.parse(before));
            assertThat(worker.page.locator("[data-samskriv-part=signing][data-status=ACTIVE]"))
                    .isVisible();
            assertThat(worker.page.locator("[data-samskriv-part=changes]")).hasCount(0);
        }
    }

    /** With an account of one's own nobody asks how it was said; a no is as plain as a yes. */
    @Test
    void withAnAccountThePersonAnswersAlone(Browser browser) {
        try (Journey nord = Journey.of(browser, host.site(), "nord", "nb").toPlan(Rest.NORD)) {
            lookThrough(nord);
            assertThat(nord.page.locator("[data-at=methods]:visible")).hasCount(0);
            answer(nord, "NOT_NOW", "Ikke før jeg har snakket med søsteren min.");

            assertThat(nord.page
                            .locator("[data-samskriv-part=answers] [data-answer=not-now]")
                            .first())
                    .isVisible();
            nord.toPlan(Rest.NORD);
            assertThat(nord.page.locator("[data-samskriv-part=signing]")).containsText("Ikke før jeg har snakket");
        }
    }

    /** Everything INV-05 wants, and asked to look through it. */
    private static void readyToBeAnswered(String user, String person) {
        Client worker = host.site().as(user);
        readAllBack(worker, person);
        String head = Rest.person(person) + "/plan-head";
        Journey.change(
                worker,
                head,
                "{\"nextReview\": \"%s\"}".formatted(LocalDate.now(HERE).plusMonths(3)));
        String status = worker.get(head).json().path("status").textValue();
        if (status.equals("DRAFT")) {
            Journey.change(worker, head, "{\"status\": \"IN_USE\"}");
        }
        Journey.change(worker, head, "{\"status\": \"FOR_SIGNING\"}");
    }

    /** What nobody has read back cannot be agreed to. */
    private static void readAllBack(Client worker, String person) {
        for (JsonNode text :
                worker.get(Rest.person(person) + "/unconfirmed-texts").json().path("results")) {
            assertThat(text.path("kind").textValue()).isEqualTo("GOAL");
            String goal = Rest.goal(text.path("id").textValue());
            Journey.change(worker, goal, """
                    {"title": {"text": "%s", "voice": "PERSON", "mode": "DICTATED", "confirmed": true}}""".formatted(Rest.titleOf(worker.get(goal))));
        }
    }

    private static void lookThrough(Journey who) {
        who.keys.press(who.page.locator("[data-samskriv=look-through]"));
        who.page.waitForURL("**/plan-svar?ref=*");
        assertThat(who.page.locator("form[data-samskriv-part=answering]")).isVisible();
    }

    private static void answer(Journey who, String answer, String remark) {
        Locator form = form(who.page);
        who.keys.choose(form.locator("input[name=answer][value=" + answer + "]"));
        who.keys.write(form.locator("[name=remark]"), remark);
        who.keys.press(form.locator("[type=submit]"));
        // drawn again when it is saved; whoever goes on before takes the words with them
        assertThat(who.page.locator("[data-samskriv-part=answers]")).containsText(remark);
    }

    /** Said to two: one writes it down, the other one is the witness. */
    private static void sayAloud(Journey who, String witness) {
        Locator form = form(who.page);
        who.keys.choose(form.locator("input[name=answer][value=AGREED]"));
        who.keys.choose(form.locator("input[name=method][value=ORAL_WITNESSED]"));
        String key = form.locator("select[name=witness] option")
                .filter(new Locator.FilterOptions().setHasText(nameOf(witness)))
                .getAttribute("value");
        who.keys.choose(form.locator("select[name=witness]"), key);
        who.keys.press(form.locator("[type=submit]"));
        assertThat(who.page.locator("[data-samskriv-part=answers]")).containsText(nameOf(witness));
    }

    private static String nameOf(String user) {
        return user.equals("erfaring-c") ? "Erfaringsmedarbeider C" : "Ruskonsulent E";
    }

    private static Locator form(Page page) {
        return page.locator("form[data-samskriv-part=answering]");
    }

    private static void moveTheDay(Journey worker, String title, LocalDate day) {
        Locator action =
                worker.page.locator("[data-samskriv-action]").filter(new Locator.FilterOptions().setHasText(title));
        worker.keys.press(action.locator("[data-samskriv=edit]"));
        worker.keys.writeDay(action.locator("input[name=due]"), day);
        worker.keys.press(action.locator("form [type=submit]"));
        assertThat(action.locator("form")).hasCount(0);
    }

    /** As the page writes it. */
    private static String day(Journey who, LocalDate day) {
        boolean thisYear = day.getYear() == LocalDate.now(HERE).getYear();
        String pattern = who.words.of(thisYear ? "samskriv.date.day" : "samskriv.date.day-year");
        return day.format(DateTimeFormatter.ofPattern(pattern, who.words.language()));
    }

    private static String status(Journey who) {
        return who.page.locator("[data-samskriv-part=signing]").getAttribute("data-status");
    }

    private static String dueOf(String user, String person, String title) {
        for (JsonNode action :
                host.site().as(user).get(Rest.plan(person)).json().path("actions")) {
            if (action.at("/title/text").textValue().equals(title)) {
                return action.path("due").textValue();
            }
        }
        throw new AssertionError("no action is called " + title);
    }
}
