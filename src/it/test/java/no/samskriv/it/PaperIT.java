package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan as a browser prints it; on a host of its own, because it is filled here. */
@ExtendWith(SharedBrowser.class)
class PaperIT {
    private static final String BOOKLET = "/plugins/servlet/samskriv/plan-hefte?ref=";
    private static final String WHO_DOES_WHAT = "/plugins/servlet/samskriv/hvem-gjor-hva?ref=";
    /** What somebody must find at once. */
    private static final List<String> HEADINGS = List.of(
            "Hva er viktig for meg",
            "Målene mine",
            "Hvem gjør hva, og når",
            "Dette har dere lovet meg",
            "Slik sier jeg nei eller klager");

    private static HostProcess host;

    private final Browser browser;

    PaperIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        fill(Rest.NORD, 1, "At jeg får være i fred om morgenen.");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void whatMustBeFoundAtOnceBeginsOnTheFirstTwoPages() {
        Printed booklet = print(BOOKLET + Rest.NORD);

        assertThat(booklet.first(2)).contains(HEADINGS);
        assertThat(booklet.smallest()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void alsoInALongPlanAndThenTheWholeFollows() {
        String ost = "P-0003";
        fill(ost, 40, "Det som er viktig for meg, er at noen spør først. ".repeat(40));

        Printed booklet = print("sosionom-d", BOOKLET + ost, "Kva er viktig for meg");

        assertThat(booklet.first(2))
                .contains(
                        "Kva er viktig for meg",
                        "Måla mine",
                        "Kven gjer kva, og når",
                        "Dette har de lova meg",
                        "Slik seier eg nei eller klagar");
        assertThat(booklet.all()).contains("Mål nummer 40", "Løfte nummer 40");
        assertThat(booklet.smallest()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void everyPartPrintsAloneAndNothingElseWithIt() {
        Printed promises = print(BOOKLET + Rest.NORD + "&del=lofter");

        assertThat(promises.pages()).hasSize(1);
        assertThat(promises.all())
                .contains("Dette har dere lovet meg", "Løfte nummer 1")
                .doesNotContain("Målene mine");
    }

    @Test
    void whoDoesWhatIsOnePageOfPaper() {
        Printed page = print(WHO_DOES_WHAT + Rest.NORD);

        assertThat(page.pages()).hasSize(1);
        assertThat(page.all()).contains("Hvem gjør hva for Nord", "Koordinator A", "koordinator", "Løfte nummer 1");
    }

    private Printed print(String path) {
        return print("koordinator-a", path, "");
    }

    private Printed print(String user, String path, String shows) {
        try (Page page = browser.signIn(host.site(), user)) {
            page.navigate(host.site().at(path).toString());
            // the same words stand in the folded list of parts too
            Locator shown = shows.isEmpty()
                    ? page.getByText("Skrevet ut")
                    : page.locator("h2").getByText(shows);
            shown.first().waitFor();
            return Printed.of(page);
        }
    }

    /** What matters, and so many goals, actions and promises more. */
    private static void fill(String person, int number, String matters) {
        String worker = person.equals(Rest.NORD) ? "koordinator-a" : "sosionom-d";
        Client client = host.site().as(worker);
        String head = Rest.person(person) + "/plan-head";
        requireDone(client.patch(
                head, """
                {"matters": {"text": "%s", "voice": "PERSON", "mode": "TOGETHER"}}""".formatted(matters), "If-Match", client.get(head).etag()));
        for (int i = 1; i <= number; i++) {
            Rest.addGoal(client, person, "Mål nummer " + i);
            for (String what : List.of("Tiltak", "Løfte")) {
                requireDone(client.post(
                        Rest.person(person) + "/actions", """
                        {"title": {"text": "%s nummer %d", "voice": "SHARED"}, "promise": %s,
                         "responsible": {"kind": "USER", "user": "%s"}}""".formatted(what, i, what.equals("Løfte"), worker)));
            }
        }
    }

    private static void requireDone(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isBetween(200, 201);
    }
}
