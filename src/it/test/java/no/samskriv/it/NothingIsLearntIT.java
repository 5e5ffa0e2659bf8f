package no.samskriv.it;

import static no.samskriv.it.Rest.NOBODY;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For those who have no part in it, a person's page and macro are as if the person did not exist; the resources are in
 * {@link NothingIsLearntOverRestIT}.
 */
@WithHost
class NothingIsLearntIT {

    private final Site site;
    private final Client coordinator;

    NothingIsLearntIT(Site site) {
        this.site = site;
        coordinator = site.as("koordinator-a");
    }

    static Stream<String> outsiders() {
        return Stream.of("fremmed", null);
    }

    private Client client(String user) {
        return user == null ? site.anonymous() : site.as(user);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void byThePagesTitle(String user) {
        String page = "/display/RECO/";

        Silence.assertSame(client(user).get(page + NORD), NORD, client(user).get(page + NOBODY), NOBODY);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void byThePagesId(String user) {
        String id = pageOfNord();
        String none = "9".repeat(id.length());
        Stream.of(
                        "/pages/viewpage.action?pageId=",
                        "/pages/editpage.action?pageId=",
                        "/pages/viewpage.action?samskriv-host.output=pdf&pageId=",
                        "/rest/api/content/")
                .forEach(page -> Silence.assertSame(
                        client(user).get(page + id), id, client(user).get(page + none), none));
        Silence.assertSame(
                client(user).get("/rest/api/content/" + id + "/restriction"),
                id,
                client(user).get("/rest/api/content/" + none + "/restriction"),
                none);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void byLookingForThePage(String user) {
        String search = "/rest/api/content?spaceKey=RECO&title=";

        Silence.assertSame(client(user).get(search + NORD), NORD, client(user).get(search + NOBODY), NOBODY);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void byTheMacroOnAnotherPage(String user) {
        PlanSomewhere ofNord = pageWithPlanOf(NORD);
        PlanSomewhere ofNobody = pageWithPlanOf(NOBODY);
        String view = "/pages/viewpage.action?pageId=";

        Answer nord = client(user).get(view + ofNord.id());
        Answer nobody = client(user).get(view + ofNobody.id());

        assertThat(nord.status()).isEqualTo(nobody.status()).isLessThan(500);
        assertThat(ofNord.takenOutOf(nord)).isEqualTo(ofNobody.takenOutOf(nobody));
        assertThat(nord.body()).doesNotContain("frokost");
        assertThat(coordinator.get(view + ofNord.id()).body()).contains("frokost");
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void byWhatThePagesOfTheSpaceList(String user) {
        String linked = "pageId=" + pageOfNord();

        assertThat(coordinator.get("/display/RECO").body()).contains(linked);
        assertThat(client(user).get("/display/RECO").body()).doesNotContain(linked);
        assertThat(client(user).get("/").body()).doesNotContain(linked);
    }

    private String pageOfNord() {
        JsonNode found =
                coordinator.get("/rest/api/content?spaceKey=RECO&title=" + NORD).json();
        return found.at("/results/0/id").asText();
    }

    /** A page that everybody in the space may see, with the plan macro of this person. */
    private PlanSomewhere pageWithPlanOf(String person) {
        String title = "Plan " + UUID.randomUUID();
        String json = """
                {"type": "page", "title": "%s", "space": {"key": "RECO"}, "body": {"storage": {
                  "representation": "storage",
                  "value": "<ac:structured-macro ac:name=\\"individual-plan\\"><ac:parameter ac:name=\\"person\\">%s</ac:parameter></ac:structured-macro>"}}}""".formatted(title, person);
        Answer created = coordinator.post("/rest/api/content", json);
        assertThat(created.status()).as("%s", created).isIn(200, 201);
        return new PlanSomewhere(created.json().path("id").asText(), title, person);
    }

    private record PlanSomewhere(String id, String title, String person) {

        /** The side column marks the page that is read, and lists the one that was made later. */
        private static final Pattern PAGE_LISTS = Pattern.compile("<nav.*?</nav>", Pattern.DOTALL);

        /** What was answered, without what tells the two pages apart by design. */
        String takenOutOf(Answer view) {
            return PAGE_LISTS.matcher(Silence.body(view, title, id, person)).replaceAll("");
        }
    }
}
