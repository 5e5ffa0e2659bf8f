package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From an empty wiki to a person whom the right ones work with: what each of them is let in to, and nobody else. */
class PeopleOverRestIT {
    private static final String[] FIRST = {"If-Match", "\"1\"", "X-Atlassian-Token", "no-check"};

    private HostProcess host;
    private Site site;
    private Client leader;
    private Client coordinator;

    private void start(Database database) {
        Map<String, String> options = new TreeMap<>(database.fresh());
        options.put(
                "site",
                Artefacts.ROOT.resolve("src/it/test/resources/empty-site.json").toString());
        options.put("demo", "false");
        host = HostProcess.start(options);
        site = host.site();
        leader = site.as("leder");
        coordinator = site.as("koordinator-a");
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPagesReadersFollowTheTeamAndTheAccount(Database database) {
        start(database);
        String team = Rest.idOf(made(leader.post(Rest.BASE + "/teams", "{\"spaceKey\": \"TOM\"}")));
        addMember(team, "koordinator-a");
        String colleague = Rest.idOf(addMember(team, "koordinator-b"));

        Answer person = made(coordinator.post(
                Rest.BASE + "/persons",
                "{\"name\": \"Nord\", \"account\": \"nord\", \"workers\": [\"koordinator-a\"]}"));
        String ref = person.json().path("ref").textValue();
        String page = person.json().at("/page/path").textValue();

        assertReads(page, "leder", "koordinator-a", "koordinator-b", "nord");
        assertDoesNotRead(page, "fremmed", "sosionom-d", "admin");

        made(Rest.addGoal(coordinator, ref, "Jeg vil hjem."));
        assertThat(site.as("nord").get(Rest.plan(ref)).body()).contains("Jeg vil hjem.");
        assertThat(site.as("nord").get(page).body()).contains("Jeg vil hjem.");
        assertThat(site.as("koordinator-b").get(page).body()).doesNotContain("Jeg vil hjem.");
        assertNotFound("koordinator-b", Rest.plan(ref));
        assertNotFound("leder", Rest.plan(ref));
        assertNotFound("fremmed", Rest.person(ref) + "/assignments");

        addMember(team, "sosionom-d");
        assertReads(page, "sosionom-d");
        assertThat(leader.send("DELETE", Rest.BASE + "/members/" + colleague, null, FIRST)
                        .status())
                .isEqualTo(204);
        assertDoesNotRead(page, "koordinator-b");
        assertThat(coordinator
                        .patch(Rest.person(ref), "{\"account\": null}", FIRST)
                        .status())
                .isEqualTo(200);
        assertDoesNotRead(page, "nord");
        assertNotFound("nord", Rest.plan(ref));
    }

    @ParameterizedTest
    @EnumSource
    void twoWhoSendTheSameAtTheSameTimeMakeOne(Database database) {
        start(database);
        String body = "{\"spaceKey\": \"TOM\"}";

        var first = leader.sendAsync("POST", Rest.BASE + "/teams", body);
        var second = leader.sendAsync("POST", Rest.BASE + "/teams", body);

        assertThat(new int[] {first.join().status(), second.join().status()}).containsExactlyInAnyOrder(201, 409);
        assertThat(leader.get(Rest.BASE + "/teams").json().path("size").intValue())
                .isOne();
        assertThat(site.anonymous().get(Rest.BASE + "/teams").status()).isEqualTo(401);
        assertThat(site.as("fremmed")
                        .get(Rest.BASE + "/teams")
                        .json()
                        .path("size")
                        .intValue())
                .isZero();
    }

    private Answer addMember(String team, String user) {
        return made(leader.post(
                Rest.BASE + "/teams/" + team + "/members",
                "{\"user\": \"%s\", \"roles\": [\"STAFF\"]}".formatted(user)));
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    private void assertReads(String page, String... users) {
        for (String user : users) {
            assertThat(site.as(user).get(page).status()).as("%s", user).isEqualTo(200);
        }
    }

    private void assertDoesNotRead(String page, String... users) {
        for (String user : users) {
            assertThat(site.as(user).get(page).status()).as("%s", user).isEqualTo(404);
        }
    }

    private void assertNotFound(String user, String path) {
        Rest.assertProblem(site.as(user).get(path), 404);
    }
}
