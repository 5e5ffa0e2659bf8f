package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What two people talked about, written down on a phone; on a host of its own, because it is filled here. */
@ExtendWith(SharedBrowser.class)
class ConversationIT {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationIT.class);
    private static final String PAGES = "/plugins/servlet/samskriv/";
    private static final Browser.Look PHONE = new Browser.Look(360, ColorScheme.LIGHT);
    /** What is more than this, besides typing, is not done on the bus. */
    private static final int TOUCHES = 6;

    private static HostProcess host;

    private final Browser browser;
    private int touches;

    ConversationIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void isWrittenInSixTouchesAndItsPromiseIsOnThePlanAndOnPaper() {
        try (Page page = browser.signIn(host.site(), "koordinator-a", PHONE)) {
            open(page, "person?ref=" + Rest.NORD);

            touch(page.getByText("Ny samtale"));
            touch(page.getByText("Vi skriver sammen"));
            // the first line has the focus: what is typed goes there
            assertThat(line(page, "MATTERED")).isFocused();
            page.keyboard().type("At noen spør før de kommer.");
            write(page, "AGREED", "Jeg sender melding før jeg kommer.");
            write(page, "NEXT_TIME", "Torsdag på kafeen.");
            write(page, "WORKED", "Å gå ut sammen.");
            touch(page.getByText("Ferdig, og legg det vi ble enige om i planen"));
            page.waitForURL("**/mote?mote=*");

            LOG.info("touches besides typing: {} of {}", touches, TOUCHES);
            assertThat(touches).isLessThanOrEqualTo(TOUCHES);
            assertThat(page.locator(".smk-conversation-lines")).containsText("At noen spør før de kommer.");
            assertThat(page.locator("body")).not().containsText("Gjengitt av");
            assertThat(scrollsSideways(page)).isFalse();
            assertThat(promise("Jeg sender melding før jeg kommer.")
                            .path("promise")
                            .booleanValue())
                    .isTrue();
            assertThat(slip(page).all()).contains("Jeg sender melding før jeg kommer.", "Koordinator A");
        }
    }

    @Test
    void whatIsTypedIsThereAlsoWhenNobodyPressesAnything() {
        try (Page page = browser.signIn(host.site(), "koordinator-a", PHONE)) {
            open(page, "samtale?ref=" + Rest.NORD + "&hvordan=etterpa");
            line(page, "MATTERED").fill("Det er kaldt på rommet.");
            Locator box = page.locator("[data-line=MATTERED]");
            assertThat(box).containsText("Lagret");

            open(page, "moter?ref=" + Rest.NORD + "&slag=CONVERSATION");
            page.locator(".smk-entry a").first().click();

            assertThat(page.locator(".smk-conversation-lines")).containsText("Det er kaldt på rommet.");
            assertThat(page.locator(".smk-conversation-lines")).containsText("Gjengitt av Koordinator A");

            page.getByText("Skriv videre i samtalen").click();
            assertThat(line(page, "MATTERED")).hasValue("Det er kaldt på rommet.");
        }
    }

    @Test
    void nordWritesInTheirOwnWordsAndNobodyLetInByConsentSeesThat() {
        String words = "Jeg vil snakke om broren min.";
        try (Page page = browser.signIn(host.site(), "nord", PHONE)) {
            open(page, "moter?ref=" + Rest.NORD);
            page.getByText("Skriv om en samtale").click();
            line(page, "MATTERED").fill(words);
            page.getByText("Ferdig").first().click();
            page.waitForURL("**/mote?mote=*");
            assertThat(page.locator("body")).containsText(words);

            String meeting = page.url().substring(page.url().indexOf("mote=") + "mote=".length());
            Client guest = host.site().as("nav-h");
            assertThat(guest.get(PAGES + "mote?mote=" + meeting).status()).isEqualTo(404);
            assertThat(guest.get(PAGES + "samtale?ref=" + Rest.NORD).status()).isEqualTo(404);
            assertThat(guest.get(PAGES + "moter?ref=" + Rest.NORD).body()).doesNotContain("Samtale", meeting);
        }
    }

    private void open(Page page, String address) {
        page.navigate(host.site().at(PAGES + address).toString());
    }

    private void touch(Locator what) {
        what.first().click();
        touches++;
    }

    private void write(Page page, String line, String words) {
        touch(line(page, line));
        page.keyboard().type(words);
    }

    private static Locator line(Page page, String name) {
        return page.locator("[data-line=" + name + "] textarea");
    }

    private static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static JsonNode promise(String title) {
        JsonNode actions =
                host.site().as("koordinator-a").get(Rest.plan(Rest.NORD)).json().path("actions");
        return StreamSupport.stream(actions.spliterator(), false)
                .filter(action -> action.at("/title/text").textValue().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Printed slip(Page page) {
        open(page, "mote-lapp" + page.url().substring(page.url().indexOf('?')));
        page.locator("h1").first().waitFor();
        return Printed.of(page);
    }
}
