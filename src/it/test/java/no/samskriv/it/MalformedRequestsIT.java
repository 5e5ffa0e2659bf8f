package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with a request: a status, a field and a sentence, nothing of what was typed, nothing changed. */
class MalformedRequestsIT {

    private static final String READS_NYNORSK = "sosionom-d";

    /** Who asks, and the language they read. All of them work with Nord, once the one in the middle is assigned. */
    private static final Map<String, Phrasebook> READERS = Map.of(
            "koordinator-a",
            Phrasebook.of(""),
            READS_NYNORSK,
            Phrasebook.of("_nn"),
            "psykolog-f",
            Phrasebook.of("_en"));

    private static final String COMMENT = """
            {"text": {"text": "Vi kommer klokka ni.", "voice": "PROFESSIONAL"}}""";

    private final List<MalformedRequest> requests = MalformedRequest.all();

    @ParameterizedTest
    @EnumSource
    void eachGetsItsAnswerInTheReadersLanguageAndChangesNothing(Database database) {
        assertThat(requests).hasSizeGreaterThan(60);
        try (HostProcess host = HostProcess.start(database)) {
            assign(host.site(), READS_NYNORSK);
            READERS.forEach((user, language) -> {
                Map<String, String> named = prepare(host.site(), user);
                Client reader = host.site().as(user);
                JsonNode before = reader.get(Rest.plan(NORD)).json();

                SoftAssertions.assertSoftly(softly -> requests.forEach(request ->
                        check(softly, request + " for " + user, request, request.send(reader, named), language)));

                assertThat(reader.get(Rest.plan(NORD)).json()).isEqualTo(before);
            });
            host.terminate();
            assertThat(host.log().lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(MalformedRequest.TYPED))
                    .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"))
                    .noneMatch(line -> line.contains(" ERROR "));
        }
    }

    private static void check(
            SoftAssertions softly, String name, MalformedRequest request, Answer answer, Phrasebook language) {
        softly.assertThat(answer.status()).as("%s\n%s", name, answer).isEqualTo(request.status());
        softly.assertThat(answer.body() + answer.headers().map())
                .as(name)
                .doesNotContainIgnoringCase(MalformedRequest.TYPED);
        softly.assertThat(answer.header("Content-Type")).as(name).startsWith("application/json");
        if (answer.status() != request.status() || !answer.body().startsWith("{")) {
            return;
        }
        JsonNode json = answer.json();
        softly.assertThat(json.path("statusCode").intValue()).as(name).isEqualTo(request.status());
        softly.assertThat(Rest.wrongFields(answer).toList())
                .as(name)
                .isEqualTo(request.field() == null ? List.of() : List.of(request.field()));
        softly.assertThat(json.findValuesAsText("message"))
                .as(name)
                .isNotEmpty()
                .allMatch(language::knows, "is said in the reader's language");
        softly.assertThat(json.has("current")).as(name).isEqualTo(request.status() == 412);
    }

    /** Things that exist, for the names in the table. */
    private static Map<String, String> prepare(Site site, String user) {
        Client writer = site.as(user);
        Map<String, String> named = new TreeMap<>();
        named.put("nothing", Rest.NOTHING);
        String goal = id(writer.post(Rest.goals(NORD), """
                {"type": "RECOVERY", "title": {"text": "Jeg vil sove.", "voice": "PERSON", "mode": "TOGETHER"},
                 "why": {"text": "Da er jeg våken.", "voice": "PERSON", "mode": "TOGETHER"}}"""));
        named.put("goal", goal);
        named.put("action", id(writer.post(Rest.person(NORD) + "/actions", """
                {"title": {"text": "Kjøpe gardiner", "voice": "SHARED"}, "responsible": {"kind": "PERSON"}}""")));
        named.put("promise", id(writer.post(Rest.person(NORD) + "/actions", """
                {"title": {"text": "Ringe om time", "voice": "SHARED"}, "promise": true,
                 "responsible": {"kind": "USER", "user": "koordinator-a"}}""")));
        named.putAll(Entries.ofEachKind(writer, NORD, goal));
        named.put("comment", id(writer.post(Rest.goal(goal) + "/comments", COMMENT)));
        named.put("othersComment", id(site.as("erfaring-c").post(Rest.goal(goal) + "/comments", COMMENT)));
        named.put("foreignGoal", id(site.as("koordinator-a").post(Rest.goals("P-0004"), Rest.ownGoal("Vests mål"))));
        named.put("hiddenGoal", id(site.as("koordinator-b").post(Rest.goals("P-0002"), Rest.ownGoal("Sørs mål"))));
        named.put("doNotContact", id(related(site, NORD, "DO_NOT_CONTACT")));
        named.put("foreignRelated", id(related(site, "P-0004", "SAFE")));
        return named;
    }

    private static void assign(Site site, String user) {
        id(site.as("koordinator-a").post(Rest.person(NORD) + "/assignments", """
                {"user": "%s"}""".formatted(user)));
    }

    private static Answer related(Site site, String person, String safety) {
        String json = """
                {"name": "Bror", "kind": "NEXT_OF_KIN", "safety": "%s"}""".formatted(safety);
        return site.as("koordinator-a").post(Rest.person(person) + "/related", json);
    }

    private static String id(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }
}
