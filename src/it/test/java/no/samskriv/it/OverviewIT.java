package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** J12, the coordinator's overview on a Monday morning: fourteen persons, what each needs of us, and the way there. */
@ExtendWith(SharedBrowser.class)
class OverviewIT {
    private static final String PAGE = "/plugins/servlet/samskriv/oversikt?team=";
    private static final int PERSONS = 14;
    /** More than a page of the list. */
    private static final int MANY = 52;

    private final Browser browser;

    OverviewIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void showsAllThatNeedsDoingOnOneScreenAndLeadsToWhereItIsDone() {
        Map<String, String> options = new TreeMap<>(Database.H2.fresh());
        options.put("demo", "false");
        options.put(
                "site",
                Artefacts.ROOT.resolve("src/it/test/resources/empty-site.json").toString());
        try (HostProcess host = HostProcess.start(options)) {
            Client coordinator = host.site().as("koordinator-a");
            String team = team(host.site());
            persons(coordinator);
            String macro = macro(coordinator);

            try (Page page = browser.signIn(host.site(), "koordinator-a")) {
                fitsOnOneScreen(page, host.site().at(macro).toString());
                leadsToWhereItIsDone(page);
                isChosenAndKeptWithoutAScript(page, host.site().at(PAGE + team).toString());
            }
            onAPhoneInTheDark(host.site(), macro);
            staysTheSameForMore(host.site(), coordinator, macro);
            try (Page page = browser.signIn(host.site(), "koordinator-a")) {
                findsSomebodyByNameWithTheKeyboard(page, host.site().at(macro).toString());
            }
        }
    }

    private static void fitsOnOneScreen(Page page, String address) {
        page.setViewportSize(1280, 800);
        page.navigate(address);
        Locator signals = page.locator(".smk-signals:visible li");
        assertThat(signals).hasCount(PERSONS);
        BoundingBox last = signals.nth(PERSONS - 1).boundingBox();
        assertThat(last.y + last.height).isLessThanOrEqualTo(800);
        Accessibility.assertNoViolation(page);
        assertThat(page.locator(".smk-signal h3").allTextContents())
                .containsExactly("Vi lovet noe og har ikke holdt det", "Møte vi ikke har spurt om", "Kriseplan");
    }

    private static void leadsToWhereItIsDone(Page page) {
        page.locator(".smk-signal__do", new Page.LocatorOptions().setHasText("Gå til løftet"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("#smk-action-"));
        assertThat(page.locator(page.url().substring(page.url().indexOf('#')))).containsText("Ringe boligkontoret");
    }

    private static void isChosenAndKeptWithoutAScript(Page page, String address) {
        page.navigate(address);
        page.getByText("De jeg er hovedkontakt for").click();
        assertThat(page.getByText("Ingen passer med det du har valgt.")).isVisible();
        page.getByText("Lagre visningen").click();
        page.navigate(address);
        assertThat(page.getByText("Ingen passer med det du har valgt.")).isVisible();
        page.getByText("Ta bort visningen jeg har lagret").click();
        assertThat(page.locator(".smk-table tbody tr")).hasCount(PERSONS);
        Accessibility.assertNoViolation(page);
    }

    private void onAPhoneInTheDark(Site site, String macro) {
        try (Page page = browser.signIn(site, "koordinator-a", new Browser.Look(360, ColorScheme.DARK))) {
            page.navigate(site.at(macro).toString());
            Accessibility.assertFitsTheWidth(page);
            Accessibility.assertNoViolation(page);
        }
    }

    private static void staysTheSameForMore(Site site, Client coordinator, String macro) {
        int few = looked(coordinator, macro);
        for (int i = PERSONS; i < MANY; i++) {
            add(coordinator, i);
        }
        looked(coordinator, macro);

        assertThat(looked(coordinator, macro)).isEqualTo(few);
        assertThat(site.as("leder").get(macro).body())
                .doesNotContain("Person 3")
                .contains("Du jobber ikke med noen");
    }

    private static void findsSomebodyByNameWithTheKeyboard(Page page, String address) {
        page.navigate(address);
        page.locator("[name=finn]").fill("person 03");
        page.keyboard().press("Enter");

        Locator rows = page.locator(".smk-table tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("Person 03");
        assertThat(page.url().toLowerCase(Locale.ROOT)).doesNotContain("person");
        Accessibility.assertNoViolation(page);

        page.locator("[name=finn]").fill("Ukjent");
        page.getByText("Finn", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("har et navn som begynner slik");
        assertThat(page.locator("[name=finn]")).hasValue("Ukjent");

        page.getByText("Vis alle").click();
        assertThat(rows).hasCount(50);
    }

    private static int looked(Client reader, String macro) {
        Answer answer = reader.get(macro);
        assertThat(answer.status()).isEqualTo(200);
        return Statements.ofPlugins(answer);
    }

    private static String team(Site site) {
        Client leader = site.as("leder");
        String team = id(leader.post(Rest.BASE + "/teams", "{\"name\": \"Teamet\", \"spaceKey\": \"TOM\"}"));
        id(leader.post(Rest.BASE + "/teams/" + team + "/members", """
                {"user": "koordinator-a", "roles": ["COORDINATOR"]}"""));
        return team;
    }

    private static List<String> persons(Client coordinator) {
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            refs.add(add(coordinator, i));
        }
        for (String ref : refs.subList(0, 4)) {
            id(coordinator.post(Rest.person(ref) + "/actions", """
                    {"title": {"text": "Ringe boligkontoret", "voice": "SHARED"}, "promise": true,
                     "responsible": {"kind": "USER", "user": "koordinator-a"}, "support": "FOR", "due": "2026-01-20"}"""));
        }
        for (String ref : refs.subList(4, 9)) {
            id(coordinator.post(Rest.person(ref) + "/meetings", """
                    {"type": "RESPONSIBILITY_GROUP", "day": "%s"}""".formatted(
                            LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(6))));
        }
        return refs;
    }

    private static String add(Client coordinator, int number) {
        Answer added = coordinator.post(Rest.BASE + "/persons", "{\"name\": \"Person %02d\"}".formatted(number));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added.json().path("ref").asText();
    }

    private static String macro(Client coordinator) {
        Answer page = coordinator.post("/rest/api/content", """
                {"type": "page", "title": "Oversikt", "space": {"key": "TOM"}, "body": {"storage": {
                 "representation": "storage", "value": "<ac:structured-macro ac:name='plan-overview'/>"}}}""");
        return "/pages/viewpage.action?pageId=" + page.json().path("id").asText();
    }

    private static String id(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added.json().path("id").asText();
    }
}
