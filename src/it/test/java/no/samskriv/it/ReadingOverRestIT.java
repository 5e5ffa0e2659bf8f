package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET} of a person, a plan and a goal: what is answered, and to whom. */
@WithHost
class ReadingOverRestIT {

    private final Client coordinator;
    private final Site site;

    ReadingOverRestIT(Site site) {
        this.site = site;
        coordinator = site.as("koordinator-a");
    }

    @Test
    void aPersonIsAnsweredByReference() {
        Answer person = coordinator.get(Rest.person(NORD));

        assertThat(person.status()).as("%s", person).isEqualTo(200);
        assertThat(person.header("Content-Type")).startsWith("application/json");
        assertThat(person.header("Cache-Control")).contains("no-store");
        assertThat(person.json().path("ref").textValue()).isEqualTo(NORD);
        assertThat(person.json().path("name").textValue()).isEqualTo("Nord");
        assertThat(person.json().path("revision").isIntegralNumber()).isTrue();
    }

    @Test
    void aPlanHoldsThePersonsGoals() {
        Answer plan = coordinator.get(Rest.plan(NORD));

        assertThat(plan.status()).as("%s", plan).isEqualTo(200);
        assertThat(plan.header("Cache-Control")).contains("no-store");
        assertThat(plan.json()
                        .at("/person/ref")
                        .asText(plan.json().path("person").asText()))
                .isEqualTo(NORD);
        assertThat(plan.json().path("goals").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aGoalSaysWhoseWordsItIsIn() {
        Answer goal =
                coordinator.get(Rest.goal(Rest.idOf(Rest.addGoal(coordinator, NORD, "Jeg vil lese 📚 på brygga."))));

        assertThat(goal.status()).as("%s", goal).isEqualTo(200);
        JsonNode title = goal.json().path("title");
        assertThat(goal.json().path("person").textValue()).isEqualTo(NORD);
        assertThat(goal.json().path("type").textValue()).isEqualTo("RECOVERY");
        assertThat(goal.json().path("status").textValue()).isEqualTo("IN_PROGRESS");
        assertThat(title.path("text").textValue()).isEqualTo("Jeg vil lese 📚 på brygga.");
        assertThat(title.path("voice").textValue()).isEqualTo("PERSON");
        assertThat(title.path("mode").textValue()).isEqualTo("TOGETHER");
        assertThat(title.path("confirmed").booleanValue()).isTrue();
        assertThat(Instant.parse(title.path("confirmedAt").textValue()))
                .isEqualTo(Instant.parse(title.path("at").textValue()));
        assertThat(title.path("capturedBy").isMissingNode()).isFalse();
        assertThat(title.path("language").textValue()).isNotBlank();
        assertThat(goal.etag()).isEqualTo("\"" + goal.json().path("revision").intValue() + "\"");
    }

    @ParameterizedTest
    @MethodSource("everyResource")
    void whoIsNotSignedInIsAskedToSignIn(String path) {
        assertThat(site.anonymous().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("everyResource")
    void whatIsNotThereIsNotFound(String path) {
        Rest.assertProblem(coordinator.get(path), 404);
    }

    static List<String> everyResource() {
        return List.of(
                Rest.person(Rest.NOBODY),
                Rest.person(Rest.NOBODY) + "/assignments",
                Rest.person(Rest.NOBODY) + "/related",
                Rest.plan(Rest.NOBODY),
                Rest.goal(Rest.NOTHING),
                Rest.BASE + "/teams/" + Rest.NOTHING,
                Rest.BASE + "/teams/" + Rest.NOTHING + "/members",
                Rest.BASE + "/assignments/" + Rest.NOTHING,
                Rest.BASE + "/related/" + Rest.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fremmed", "vakt-n", "soster-nord", "koordinator-b", "admin"})
    void whoHasNoPartInItLearnsNothing(String user) {
        Client outsider = site.as(user);
        String id = Rest.idOf(Rest.addGoal(coordinator, NORD, "Jeg vil at dette blir mellom oss."));

        Stream.of(Rest.person(NORD), Rest.plan(NORD), Rest.goal(id)).forEach(path -> {
            Answer refused = outsider.get(path);
            Answer missing = outsider.get(path.replace(NORD, Rest.NOBODY).replace(id, Rest.NOTHING));

            Rest.assertProblem(refused, 404);
            assertThat(refused.body()).isEqualTo(missing.body());
            assertThat(refused.headers().map().keySet())
                    .isEqualTo(missing.headers().map().keySet());
        });
    }

    @Test
    void whoLeadsTheTeamReadsTheNameAndWhoWorksWithThePersonAndNothingElse() {
        Client leader = site.as("leder");

        assertThat(leader.get(Rest.person(NORD)).json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "ref", "revision", "name", "coordinator", "mainContact", "page", "mayChange", "mayAssign");
        assertThat(leader.get(Rest.person(NORD) + "/assignments").status()).isEqualTo(200);
        Rest.assertProblem(leader.get(Rest.person(NORD) + "/related"), 404);
        Rest.assertProblem(leader.get(Rest.plan(NORD)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nord", "koordinator-a", "erfaring-c"})
    void whoHasAPartInItReadsThePlan(String user) {
        assertThat(site.as(user).get(Rest.plan(NORD)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "1", "%00", "..%2F..", "00000000-0000-4000-8000-00000000000g"})
    void anythingThatIsNoIdIsNotFound(String id) {
        assertThat(coordinator.get(Rest.goal(id)).status()).isIn(400, 404);
    }

    @Test
    void aMethodThatIsNotOfferedIsRefused() {
        Answer refused = coordinator.send("DELETE", Rest.plan(NORD), null, "X-Atlassian-Token", "no-check");

        assertThat(refused.status()).as("%s", refused).isEqualTo(405);
    }
}
