package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.BASE;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey J8: the person goes through a meeting and answers, says what is not right, and how it was. */
@ExtendWith(SharedBrowser.class)
class MinutesIT {
    private static final String SOR = "P-0002";

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

    @Test
    void thePersonAnswersAloneAndSaysWhatIsNotRight(Browser browser) {
        Client worker = host.site().as("koordinator-a");
        String meeting = held(worker, Rest.NORD, "koordinator-a");

        try (Journey nord = Journey.of(browser, host.site(), "nord", "nb")) {
            toMinutes(nord, meeting);
            assertThat(nord.page.locator("[data-at=methods]:visible")).hasCount(0);
            Locator note =
                    nord.page.locator("[data-about]").filter(new Locator.FilterOptions().setHasText("kom for sent"));
            nord.keys.press(note.locator("[data-minutes=ask]"));
            nord.keys.write(note.locator("textarea[name=text]"), "Bussen var sen.");
            nord.keys.press(note.locator("[type=submit]"));
            assertThat(note.locator("[data-correction]")).containsText("Bussen var sen.");
            answer(nord, "AGREED_WITH_REMARK", "Si fra til meg først.");
        }

        try (Journey coordinator = Journey.of(browser, host.site(), "koordinator-a", "nb")) {
            toMinutes(coordinator, meeting);
            assertThat(coordinator.page.locator("[data-samskriv-part=answers]")).containsText("Si fra til meg først.");
            Locator asked = coordinator.page.locator("[data-correction]");
            coordinator.keys.press(asked.locator("[data-minutes=answer]"));
            coordinator.keys.choose(asked.locator("input[value=STANDS]"));
            coordinator.keys.write(asked.locator("textarea"), "Klokka sto i loggen.");
            coordinator.keys.press(asked.locator("[type=submit]"));
            assertThat(asked).containsText("Klokka sto i loggen.");
            assertThat(asked).containsText("Bussen var sen.");
        }
        Assertions.assertThat(agreement(worker, meeting, "status")).isEqualTo("APPROVED");
        Assertions.assertThat(agreement(worker, meeting, "goneThrough")).isEqualTo("DONE");
    }

    @Test
    void aRemarkIsNobodyElsesNotEvenOverRest(Browser browser) {
        Client worker = host.site().as("koordinator-a");
        String meeting = held(worker, Rest.NORD, "koordinator-a");
        try (Journey nord = Journey.of(browser, host.site(), "nord", "nb")) {
            toMinutes(nord, meeting);
            nord.keys.press(nord.page.locator("[data-minutes=remark]"));
            nord.keys.write(
                    nord.page.locator("[data-samskriv-part=remarks] textarea"),
                    "Det var bra at jeg fikk snakke først.");
            nord.keys.press(nord.page.locator("[data-samskriv-part=remarks] [type=submit]"));
            assertThat(nord.page.locator("[data-remark]")).containsText("snakke først");
        }
        String id = "";
        for (var entry : worker.get(BASE + "/meetings/" + meeting).json().path("entries")) {
            id = entry.path("kind").textValue().equals("REMARK")
                    ? entry.path("id").textValue()
                    : id;
        }
        String remark = BASE + "/remarks/" + id;
        String tag = worker.get(remark).etag();

        Rest.assertProblem(
                worker.patch(
                        remark,
                        "{\"text\": {\"text\": \"Greit.\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}}",
                        "If-Match",
                        tag),
                409);
        Rest.assertProblem(worker.send("DELETE", remark + "?agreed=true", "", "If-Match", tag), 409);
    }

    /** Shown by a worker, nobody is asked how it was said, and nothing of the record is seen. */
    @Test
    void withoutAnAccountThePersonAnswersWhenItIsShown(Browser browser) {
        Client worker = host.site().as("koordinator-b");
        String meeting = held(worker, SOR, "koordinator-b");
        try (Journey shown =
                Journey.of(browser, host.site(), "koordinator-b", "nb").toPlan(SOR)) {
            shown.show("Sør", SOR);
            toMinutes(shown, meeting);
            assertThat(shown.page.locator("[data-samskriv-part=journal]")).hasCount(0);
            answer(shown, "NOT_NOW", "Jeg vil tenke.");
            assertThat(shown.page.locator("[data-answer=not-now]")).containsText("Jeg vil tenke.");

            shown.toPage("mote-puls?mote=" + meeting);
            assertThat(shown.page.locator("[data-samskriv-minutes].smk--live")).isVisible();
            shown.keys.choose(shown.page.locator("input[name=said][value='7']"));
            shown.keys.choose(shown.page.locator("input[name=pace][value=DECLINED]"));
            shown.keys.press(shown.page.locator("[data-samskriv-part=pulse-form] [type=submit]"));
            assertThat(shown.page.locator("[data-minutes=erase-pulse]")).isVisible();
            shown.takeBack(SOR);
        }
        Assertions.assertThat(worker.get(BASE + "/meetings/" + meeting)
                        .json()
                        .path("entries")
                        .toString())
                .contains("\"said\":\"7\"")
                .contains("\"pace\":\"DECLINED\"");
    }

    private static void toMinutes(Journey who, String meeting) {
        who.toPage("mote-svar?mote=" + meeting);
        assertThat(who.page.locator("[data-samskriv-minutes].smk--live")).isVisible();
    }

    private static void answer(Journey who, String answer, String remark) {
        Locator form = who.page.locator("form[data-samskriv-part=answering]");
        who.keys.choose(form.locator("input[name=answer][value=" + answer + "]"));
        who.keys.write(form.locator("[name=remark]"), remark);
        who.keys.press(form.locator("[type=submit]"));
        assertThat(who.page.locator("[data-samskriv-part=answers]")).containsText(remark);
    }

    /** A meeting that is over, with a note of the service's and something that was decided together. */
    private static String held(Client worker, String person, String leads) {
        String meeting = Rest.idOf(added(
                worker,
                Rest.person(person) + "/meetings",
                "{\"type\": \"RESPONSIBILITY_GROUP\", \"facilitator\": \"%s\"}".formatted(leads)));
        String of = BASE + "/meetings/" + meeting;
        String item = Rest.idOf(added(
                worker,
                of + "/agenda-items",
                "{\"title\": {\"text\": \"Øving\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}}"));
        added(worker, of + "/notes", """
                {"item": "%s", "lane": "PROFESSIONALS",
                 "text": {"text": "Vi noterte: kom for sent.", "voice": "PROFESSIONAL"}}""".formatted(item));
        added(worker, of + "/decisions", """
                {"item": "%s", "decidedBy": "TOGETHER", "text": {"text": "Vi går sammen.", "voice": "SHARED"}}""".formatted(item));
        Journey.change(worker, of, "{\"status\": \"MINUTES\"}");
        return meeting;
    }

    private static Answer added(Client worker, String path, String body) {
        Answer added =
                worker.post(path, body, "Idempotency-Key", UUID.randomUUID().toString());
        Assertions.assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added;
    }

    private static String agreement(Client worker, String meeting, String field) {
        return worker.get(BASE + "/meetings/" + meeting + "/agreement")
                .json()
                .path(field)
                .textValue();
    }
}
