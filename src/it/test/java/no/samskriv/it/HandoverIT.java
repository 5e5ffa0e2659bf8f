package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** J17, another coordinator: gone through point by point, all of it moved at once, and the person sees who it is now. */
@WithHost(Database.H2)
class HandoverIT {
    private static final String NAME = "Storm";
    private static final String OWN_WORDS = "Ring aldri før klokka ti.";
    private static final String PROMISE = "Høre med boligkontoret";
    private static final Browser.Look SMALL = new Browser.Look(320, ColorScheme.DARK);

    private final Site site;
    private final Browser browser;

    HandoverIT(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    /** Somebody of their own, so that those of the demo stay whose they are. */
    @Test
    void thePersonIsHandedOverAndSeesIt() {
        Client old = site.as("koordinator-a");
        String ref = added(old);
        try {
            try (Page page = open("koordinator-a", ref, Browser.Look.DESKTOP)) {
                begin(page);
                goThrough(page);
                finish(page);
            }
            seenByThePerson(ref, "Koordinator B har overtatt som koordinator etter Koordinator A");

            Client next = site.as("koordinator-b");
            assertThat(next.get(Rest.person(ref)).json().at("/coordinator/name").asText())
                    .isEqualTo("Koordinator B");
            JsonNode promise = next.get(Rest.plan(ref)).json().at("/actions/0");
            assertThat(promise.at("/title/text").asText()).isEqualTo(PROMISE);
            assertThat(promise.path("responsible").toString())
                    .contains("Koordinator B")
                    .doesNotContain("Koordinator A");
        } finally {
            unlink(ref);
        }
    }

    /** Whoever borrowed the account is a stranger again, for other tests; done by whoever coordinates by then. */
    private void unlink(String ref) {
        String coordinator =
                site.as("koordinator-b").get(Rest.person(ref)).status() == 200 ? "koordinator-b" : "koordinator-a";
        Journey.change(site.as(coordinator), Rest.person(ref), "{\"account\": null}");
    }

    private static String added(Client coordinator) {
        Answer added = coordinator.post(
                Rest.BASE + "/persons",
                "{\"name\": \"%s\", \"account\": \"fremmed\", \"workers\": [\"koordinator-a\"]}".formatted(NAME));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        String ref = added.json().path("ref").asText();
        Answer promised = coordinator.post(Rest.person(ref) + "/actions", """
                {"title": {"text": "%s", "voice": "SHARED"}, "promise": true, "support": "FOR",
                 "responsible": {"kind": "USER", "user": "koordinator-a"}, "due": "%s"}""".formatted(
                        PROMISE, LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(9)));
        assertThat(promised.status()).as("%s", promised).isEqualTo(201);
        return ref;
    }

    private void begin(Page page) {
        Locator form = page.locator("form[data-key=begin]");
        form.locator("select").selectOption("Koordinator B");
        form.locator("[type=submit]").click();
        assertThat(page.locator("#smk-handover")).containsText("Koordinator B");
        assertThat(page.locator("[data-samskriv-entry=promises]")).containsText(PROMISE);
        Accessibility.assertNoViolation(page);
    }

    private void goThrough(Page page) {
        page.locator("[data-opens=words]").click();
        page.locator("#smk-handover-words").fill(OWN_WORDS);
        page.locator("form[data-key=words] [type=submit]").click();
        assertThat(page.locator("[data-samskriv-entry=words] blockquote")).hasText(OWN_WORDS);

        page.locator("[data-opens=telling]").click();
        page.locator("#smk-handover-teller").selectOption("Koordinator A");
        page.locator("#smk-handover-by")
                .fill(LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(2).toString());
        page.locator("form[data-key=telling] [type=submit]").click();
        assertThat(page.locator("[data-samskriv-entry=telling]")).containsText("snakker med " + NAME);

        Locator notice = page.locator(".smk-notice");
        List<String> points = page.locator("[data-samskriv-entry]").all().stream()
                .map(point -> point.getAttribute("data-samskriv-entry"))
                .toList();
        for (String key : points) {
            assertThat(notice).isVisible();
            Locator point = page.locator("[data-samskriv-entry=" + key + "]");
            point.locator("[data-samskriv=at-once]").last().click();
            assertThat(point.locator(".smk-state--done")).isVisible();
        }
        assertThat(notice).hasCount(0);
        Accessibility.assertNoViolation(page);
    }

    private static void finish(Page page) {
        page.locator("[data-opens=finish]").click();
        assertThat(page.locator("form[data-key=finish]")).containsText(NAME + " ser det på siden sin");
        page.locator("form[data-key=finish] [type=submit]").click();
        assertThat(page.getByText("har overtatt som koordinator")).isVisible();
    }

    private void seenByThePerson(String ref, String words) {
        try (Page page = open("fremmed", ref, SMALL)) {
            assertThat(page.getByText(words)).isVisible();
            Accessibility.assertNoViolation(page);
            Accessibility.assertFitsTheWidth(page);
            page.navigate(site.at("/plugins/servlet/samskriv/person?ref=" + ref).toString());
            assertThat(page.locator("body")).containsText("Koordinator B");
        }
    }

    private Page open(String user, String ref, Browser.Look look) {
        Page page = browser.signIn(site, user, look);
        page.navigate(
                site.at("/plugins/servlet/samskriv/overlevering?ref=" + ref).toString());
        return page;
    }
}
