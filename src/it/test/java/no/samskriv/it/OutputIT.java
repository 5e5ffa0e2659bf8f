package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written in a goal is text wherever it is shown, and is not shown where it could be passed on unasked. */
@WithHost
class OutputIT {

    /** Each would set {@code window.harm} if it were taken for anything else than text. */
    private static final List<String> PAYLOADS = List.of(
            "<script>window.harm=1</script>",
            "</script><script>window.harm=1</script>",
            "<img src=x onerror=\"window.harm=1\">",
            "\"><svg onload=window.harm=1>",
            "' autofocus onfocus='window.harm=1' x='",
            "</textarea><script>window.harm=1</script>",
            "<a href=\"javascript:window.harm=1\">trykk</a>",
            "{{constructor.constructor('window.harm=1')()}}",
            "$view.getClass().forName('x') #set($x=1) ${view} #include('x')",
            "&lt;script&gt;window.harm=1&lt;/script&gt;",
            "<!--<script>window.harm=1//-->",
            "<ac:structured-macro ac:name=\"individual-plan\"/> ]]>");

    private final Site site;
    private final Client coordinator;

    OutputIT(Site site) {
        this.site = site;
        coordinator = site.as("koordinator-a");
        List<String> there = coordinator.get(Rest.plan(NORD)).json().findValuesAsText("text");
        PAYLOADS.stream()
                .filter(payload -> !there.contains(payload))
                .forEach(payload -> Rest.addGoal(coordinator, NORD, payload.replace("\"", "\\\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "pdf", "word", "html_export"})
    void aPayloadIsShownAsTextAndDoesNothing(String output, Browser browser) {
        List<String> harm = new ArrayList<>();
        try (Page page = browser.signIn(site, "koordinator-a")) {
            page.onDialog(dialog -> {
                harm.add(dialog.message());
                dialog.dismiss();
            });
            page.navigate(
                    site.at(pageOfNord() + "&samskriv-host.output=" + output).toString());

            for (String payload : PAYLOADS) {
                assertThat(page.locator("body")).containsText(payload);
            }
            assertThat(page.evaluate("window.harm")).isNull();
            assertThat(harm).isEmpty();
        }
    }

    @Test
    void jsonSaysThatItIsJson() {
        Answer plan = coordinator.get(Rest.plan(NORD));

        assertThat(plan.header("Content-Type")).startsWith("application/json");
        assertThat(plan.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(plan.json().findValuesAsText("text")).containsAll(PAYLOADS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "feed"})
    void mailAndFeedsCarryNothingOfThePerson(String output) {
        Answer passedOn = coordinator.get(pageOfNord() + "&samskriv-host.output=" + output);

        assertThat(passedOn.status()).as("%s", passedOn).isEqualTo(200);
        assertThat(passedOn.body())
                .doesNotContain("Nord")
                .doesNotContain("frokost")
                .doesNotContain("harm");
        assertThat(passedOn.body()).as("a neutral placeholder").contains("logget inn");
    }

    private String pageOfNord() {
        Answer found = coordinator.get("/rest/api/content?spaceKey=RECO&title=" + NORD);
        return "/pages/viewpage.action?pageId="
                + found.json().at("/results/0/id").asText();
    }
}
