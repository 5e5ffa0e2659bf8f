package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey J13: something the person wants to dare, from the thought to what was learnt, by the keyboard alone. */
@ExtendWith(SharedBrowser.class)
class DaringIT {
    private static final LocalDate REVIEW = LocalDate.of(2027, 2, 3);
    private static final String TOUCH = "samskriv.parts.risk.touch.";

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
    @CsvSource({"koordinator-a, P-0001, Nord, nb", "sosionom-d, P-0003, Øst, nn"})
    void aWorkerWritesItDownAndThePersonDecides(String user, String person, String name, String lang, Browser browser) {
        try (Journey worker = Journey.of(browser, host.site(), user, lang).toPlan(person)) {
            Locator card = considered(worker, "Ta bussen heim frå byen");
            touch(worker, card, worker.words.of(TOUCH + "agree"));
            touch(worker, card, worker.words.of(TOUCH + "decide.staff", name));
            assertThat(card.locator(".smk-lozenge")).hasText(status(worker, "agreed"));
            touch(worker, card, worker.words.of(TOUCH + "tried.staff", name));

            tellsHowItWent(worker, card);
        }
    }

    @ParameterizedTest
    @CsvSource({"nord, false, P-0001, Nord, nb", "sosionom-d, true, P-0003, Øst, nn"})
    void thePersonDaresAndSomebodyInTheServiceIsWithThem(
            String user, boolean shown, String person, String name, String lang, Browser browser) {
        try (Journey own = Journey.of(browser, host.site(), user, lang).toPlan(person)) {
            if (shown) {
                own.show(name, person);
            }
            Locator card = considered(own, "Synge i koret");
            assertThat(card.getByRole(AriaRole.BUTTON).getByText(own.words.of(TOUCH + "decide.own")))
                    .hasCount(0);
            String path = Rest.BASE + "/positive-risks/" + card.getAttribute("data-id");
            Journey.change(host.site().as("erfaring-c"), path, "{\"agree\": true}");

            own.page.reload();
            assertThat(own.page.locator("[data-samskriv-plan].smk--live")).isVisible();
            touch(own, card, own.words.of(TOUCH + "decide.own"));
            touch(own, card, own.words.of(TOUCH + "tried.own"));
            tellsHowItWent(own, card);
            if (shown) {
                own.takeBack(person);
            }
        }
    }

    /** Writes down what it is, why, what can come of it, and what is done then. */
    private static Locator considered(Journey who, String what) {
        who.unfold(who.page.locator("[data-fold=add]"));
        who.keys.press(who.page.locator("[data-fold=add] [data-entry-kind=positive-risks]"));
        Locator form = who.entryForm();
        who.keys.write(form.locator("[name=what]"), what);
        who.keys.write(form.locator("[name=why]"), "Eg vil det sjølv.");
        who.keys.write(form.locator("[name=good]"), "Eg blir glad.");
        who.keys.write(form.locator("[name=wrong]"), "Eg kan snu for tidleg.");
        who.keys.write(form.locator("[name=then]"), "Då ringjer eg C.");
        who.keys.writeDay(form.locator("[name=reviewOn]"), REVIEW);
        who.save(form);
        Locator card = who.page.locator("article.smk-card", new Page.LocatorOptions().setHasText(what));
        assertThat(card.locator(".smk-lozenge")).hasText(status(who, "considered"));
        return card;
    }

    /** What was learnt is kept, and is a win by one touch. */
    private static void tellsHowItWent(Journey who, Locator card) {
        assertThat(card.locator(".smk-lozenge")).hasText(status(who, "tried"));
        touch(who, card, who.words.of(TOUCH + "tell"));
        String outcome = "Gjekk av eitt stopp for tidleg, ringde C, gjekk resten. " + card.getAttribute("data-id");
        Locator form = who.entryForm();
        who.keys.write(form.locator("[name=outcome]"), outcome);
        who.keys.write(form.locator("[name=learning]"), "Eg finn fram.");
        who.save(form);
        assertThat(card).containsText(outcome);

        touch(who, card, who.words.of(TOUCH + "win"));
        assertThat(card.getByText(who.words.of(TOUCH + "win"))).hasCount(0);
        assertThat(who.page
                        .locator("[data-entry-kind=wins] [data-samskriv-text]")
                        .getByText(outcome))
                .isVisible();
        touch(who, card, who.words.of(TOUCH + "evaluated"));
        assertThat(card.locator(".smk-lozenge")).hasText(status(who, "evaluated"));
    }

    private static void touch(Journey who, Locator card, String label) {
        who.keys.press(card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label)));
    }

    private static String status(Journey who, String status) {
        return who.words.of("samskriv.parts.risk.status." + status);
    }
}
