package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a crisis plan is text wherever it is shown, and is not shown where it could be passed on unasked. */
@ExtendWith(SharedBrowser.class)
class CrisisWordsIT {
    /** Each would set {@code window.harm} if it were taken for anything else than text. */
    private static final List<String> PAYLOADS = List.of(
            "<script>window.harm=1</script>",
            "<img src=x onerror=\"window.harm=1\">",
            "\"><svg onload=window.harm=1>",
            "' autofocus onfocus='window.harm=1' x='",
            "</textarea></style><script>window.harm=1</script>",
            "{{constructor.constructor('window.harm=1')()}}",
            "$view.getClass().forName('x') #set($x=1) ${view} #include('x')",
            "&lt;script&gt;window.harm=1&lt;/script&gt;",
            "<ac:structured-macro ac:name=\"individual-plan\"/> ]]>");

    private static final String OST = "P-0003";

    private static HostProcess host;
    private static String full;
    private static String sheet;

    private final Client coordinator = host.site().as("sosionom-d");

    @BeforeAll
    static void start() {
        host = HostProcess.start(Database.H2);
        Client coordinator = host.site().as("sosionom-d");
        String places = "\"places\": [\"SHEET\", \"CARD\"]";
        for (String payload : PAYLOADS) {
            String escaped = payload.replace("\"", "\\\"");
            Crises.line(coordinator, OST, "MET", escaped, places);
            // there is room for one of each on the sheet
            Crises.made(coordinator.post(Crises.entries(OST), """
                    {"section": "PEOPLE", "name": "%s", "phone": "00000179", "places": []}""".formatted(escaped)));
        }
        Asking asking = new Asking(host.site());
        full = "/pages/viewpage.action?pageId=" + asking.pageWith("crisis-plan?person=P-0003&layout=full");
        sheet = "/pages/viewpage.action?pageId=" + asking.pageWith("crisis-plan?person=P-0003&layout=sheet");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static Stream<String> pages() {
        Stream<String> outputs = Stream.of("display", "preview", "pdf", "word", "html_export")
                .flatMap(output -> Stream.of(full, sheet).map(page -> page + "&samskriv-host.output=" + output));
        return Stream.concat(outputs, Stream.of(Crises.SHEET + OST, Crises.CARD + OST));
    }

    @Test
    void aPayloadIsShownAsTextAndDoesNothing(Browser browser) {
        List<String> harm = new ArrayList<>();
        try (Page page = browser.signIn(host.site(), "sosionom-d")) {
            page.onDialog(dialog -> {
                harm.add(dialog.message());
                dialog.dismiss();
            });
            for (String address : pages().toList()) {
                page.navigate(host.site().at(address).toString());
                for (String payload : PAYLOADS) {
                    assertThat(page.locator("body")).containsText(payload);
                }
                assertThat(page.evaluate("window.harm")).as(address).isNull();
            }
            assertThat(harm).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "feed"})
    void mailAndFeedsCarryNothingOfThePerson(String output) {
        Stream.of(full, sheet).forEach(page -> {
            Answer passedOn = coordinator.get(page + "&samskriv-host.output=" + output);

            assertThat(passedOn.status()).as("%s", passedOn).isEqualTo(200);
            assertThat(passedOn.body())
                    .doesNotContain("Øst")
                    .doesNotContain("harm")
                    .doesNotContain("tel:");
            assertThat(passedOn.body()).as("a neutral placeholder").contains("logga inn");
        });
    }
}
