package no.samskriv.it;

import static no.samskriv.it.Rest.NOBODY;
import static no.samskriv.it.Rest.NORD;
import static no.samskriv.it.Rest.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For those who have no part in it, each route answers what is there as it answers what is not. */
@WithHost
class NothingIsLearntOverRestIT {

    private static final String COMMENT = """
            {"text": {"text": "Et ord.", "voice": "PROFESSIONAL"}}""";

    private final Site site;
    private final Client coordinator;
    private final String goal;
    private final String action;
    private final String comment;

    NothingIsLearntOverRestIT(Site site) {
        this.site = site;
        coordinator = site.as("koordinator-a");
        goal = Rest.idOf(Rest.addGoal(coordinator, NORD, "Jeg vil være i fred."));
        action = Rest.idOf(coordinator.post(Rest.person(NORD) + "/actions", """
                {"title": {"text": "Henge opp et skilt", "voice": "SHARED"}, "responsible": {"kind": "PERSON"}}"""));
        comment = Rest.idOf(coordinator.post(Rest.goal(goal) + "/comments", COMMENT));
    }

    /** A stranger, nobody, the team's leader, the wiki's administrator, next of kin who may read the minutes, and a colleague. */
    static Stream<String> outsiders() {
        return Stream.of("fremmed", null, "leder", "admin", "soster-nord", "koordinator-b");
    }

    private Client client(String user) {
        return user == null ? site.anonymous() : site.as(user);
    }

    /** @param tag what {@code If-Match} says; null for nothing */
    private record Request(String method, String path, String body, String tag) {
        Answer send(Client client) {
            return tag == null
                    ? client.send(method, path, body, "X-Atlassian-Token", "no-check")
                    : client.send(method, path, body, "X-Atlassian-Token", "no-check", "If-Match", tag);
        }

        /** The same, of a person or a thing that does not exist. */
        Request about(String present, String absent) {
            return new Request(method, path.replace(present, absent), body, tag);
        }
    }

    private static Request get(String path) {
        return new Request("GET", path, null, null);
    }

    @ParameterizedTest
    @MethodSource("outsiders")
    void aboutAPerson(String user) {
        String ofNord = Rest.person(NORD);
        String draft = ofNord + "/drafts/" + goal + "/goal.title";
        List<Request> requests = List.of(
                get(ofNord),
                get(ofNord + "/plan"),
                get(ofNord + "/plan/fragment"),
                get(ofNord + "/unconfirmed-texts"),
                get(ofNord + "/history"),
                get(ofNord + "/history/fragment"),
                new Request("POST", ofNord + "/goals", Rest.ownGoal("x"), null),
                new Request("POST", ofNord + "/goals", "{\"type\": \"WISH\"}", null),
                new Request("POST", ofNord + "/goals", "{", null),
                new Request("POST", ofNord + "/actions", """
                        {"goal": "%s", "title": {"text": "x", "voice": "SHARED"}, "responsible": {"kind": "PERSON"}}""".formatted(goal), null),
                new Request("PUT", draft, "{\"text\": \"x\"}", null),
                new Request("PUT", draft, "{\"text\": \"\"}", null),
                new Request("DELETE", draft, null, null),
                new Request("DELETE", ofNord + "/plan", null, null));

        // a leader knows that there is a card, and reads no more of it than ReadingOverRestIT shows
        requests.stream()
                .filter(request -> !"leder".equals(user) || !request.path().equals(ofNord))
                .forEach(request -> Silence.assertSame(
                        request.send(client(user)),
                        NORD,
                        request.about(NORD, NOBODY).send(client(user)),
                        NOBODY));
    }

    /** With the right tag, a wrong one, a bad one and none: the order of the checks must not tell either. */
    @ParameterizedTest
    @MethodSource("outsiders")
    void aboutAGoalAnActionAndAComment(String user) {
        assertSameForAll(user, "goals", goal, Rest.newTitle("x"));
        assertSameForAll(user, "actions", action, "{\"status\": \"DONE\"}");
        assertSameForAll(user, "comments", comment, COMMENT);
        assertSame(user, goal, new Request("POST", Rest.goal(goal) + "/comments", COMMENT, null));
        assertSame(user, goal, new Request("POST", Rest.goal(goal) + "/comments", "{}", null));

        assertThat(coordinator.get(Rest.goal(goal)).etag()).isEqualTo("\"1\"");
        assertThat(coordinator.get(Rest.BASE + "/actions/" + action).etag()).isEqualTo("\"1\"");
        assertThat(coordinator.get(Rest.BASE + "/comments/" + comment).etag()).isEqualTo("\"1\"");
    }

    private void assertSameForAll(String user, String kind, String id, String change) {
        String path = Rest.BASE + "/" + kind + "/" + id;
        assertSame(user, id, get(path));
        assertSame(user, id, get(path + "/history"));
        assertSame(user, id, get(path + "/history/fragment"));
        for (String tag : new String[] {"\"1\"", "\"2\"", "\"one\"", "*", null}) {
            assertSame(user, id, new Request("PATCH", path, change, tag));
            assertSame(user, id, new Request("PATCH", path, "{}", tag));
            assertSame(user, id, new Request("DELETE", path, null, tag));
        }
    }

    private void assertSame(String user, String id, Request request) {
        Answer refused = request.send(client(user));
        Silence.assertSame(refused, id, request.about(id, NOTHING).send(client(user)), NOTHING);
        assertThat(refused.body())
                .doesNotContain("i fred")
                .doesNotContain("Et ord")
                .doesNotContain("skilt");
    }

    /** What somebody else chose as a key is not found, by those who have their own part elsewhere too. */
    @ParameterizedTest
    @MethodSource("outsiders")
    void aboutAKeyThatIsTaken(String user) {
        String vest = Rest.goals("P-0004");
        String taken = Rest.idOf(Rest.addGoal(coordinator, "P-0004", "Jeg vil ha et eget navneskilt."));

        Answer refused = client(user).post(vest, Rest.ownGoal("x"), "Idempotency-Key", taken);
        Answer missing = client(user).post(vest.replace("P-0004", NOBODY), Rest.ownGoal("x"), "Idempotency-Key", taken);

        Silence.assertSame(refused, "P-0004", missing, NOBODY);
        assertThat(refused.status()).isIn(401, 404);
    }
}
