package no.samskriv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan with one goal and one action: both stand whole on a telephone's first screen, and no heading is empty. */
@ExtendWith(SharedBrowser.class)
class FirstScreenIT {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 640;

    /** Headings after which nothing stands but another heading, or nothing at all. */
    private static final String EMPTY_HEADINGS = """
            plan => {
              const seen = Array.from(plan.querySelectorAll("h2, h3, h4, h5, h6, p, li, blockquote")).filter(each => each.checkVisibility());
              const level = each => /^H[2-6]$/.test(each.tagName) ? Number(each.tagName[1]) : 0;
              return seen.filter((each, i) => level(each) > 2 && (!seen[i + 1] || (level(seen[i + 1]) && level(seen[i + 1]) <= level(each))))
                .map(each => each.textContent.trim());
            }""";

    private HostProcess host;
    private String page;

    @BeforeEach
    void startWithOneGoalAndOneAction() {
        host = HostProcess.start(Map.of(
                "demo",
                "false",
                "site",
                Artefacts.ROOT.resolve("src/it/test/resources/empty-site.json").toString()));
        Client leader = host.site().as("leder");
        Client coordinator = host.site().as("koordinator-a");
        String team = Rest.idOf(made(leader.post(Rest.BASE + "/teams", "{\"spaceKey\": \"TOM\"}")));
        made(leader.post(
                Rest.BASE + "/teams/" + team + "/members", "{\"user\": \"koordinator-a\", \"roles\": [\"STAFF\"]}"));
        Answer person = made(coordinator.post(
                Rest.BASE + "/persons",
                "{\"name\": \"Nord\", \"account\": \"nord\", \"workers\": [\"koordinator-a\"]}"));
        page = person.json().at("/page/path").textValue();
        String ref = person.json().path("ref").textValue();
        String goal = Rest.idOf(Rest.addGoal(coordinator, ref, "Jeg vil spise frokost før ti."));
        made(coordinator.post(Rest.person(ref) + "/actions", """
                {"goal": "%s", "title": {"text": "Frokost på tirsdager", "voice": "SHARED"},
                 "responsible": {"kind": "USER", "user": "koordinator-a"}, "support": "WITH"}""".formatted(goal)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void holdsTheGoalAndWhatIsDoneForTheCoordinatorAndThePerson(Browser browser) {
        for (String reader : new String[] {"koordinator-a", "nord"}) {
            try (Page screen = browser.signIn(host.site(), reader, new Browser.Look(WIDTH, ColorScheme.LIGHT))) {
                screen.setViewportSize(WIDTH, HEIGHT);
                screen.navigate(host.site().at(page).toString());
                Locator plan = screen.locator(".smk--live");
                assertThat(plan).isVisible();

                assertWhole(plan.locator(".smk-goal__title"), reader);
                assertWhole(plan.locator("[data-samskriv-action]"), reader);
                assertThat((List<?>) plan.evaluate(EMPTY_HEADINGS)).isEmpty();
            }
        }
    }

    private static void assertWhole(Locator thing, String reader) {
        BoundingBox box = thing.boundingBox();
        assertThat(box.y).as(reader).isNotNegative();
        assertThat(box.y + box.height).as(reader).isLessThanOrEqualTo(HEIGHT);
        assertThat(box.x + box.width).as(reader).isLessThanOrEqualTo(WIDTH);
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }
}
