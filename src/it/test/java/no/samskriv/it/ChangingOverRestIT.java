package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code PATCH} of a goal: nobody's words are overwritten by somebody who had not seen them. */
@WithHost
class ChangingOverRestIT {

    private final Client coordinator;
    private final Site site;
    private final String goal;

    ChangingOverRestIT(Site site) {
        this.site = site;
        coordinator = site.as("koordinator-a");
        goal = Rest.goal(Rest.idOf(Rest.addGoal(coordinator, NORD, "Jeg vil stå opp når det er lyst.")));
    }

    @Test
    void aChangeGivesTheNextRevision() {
        Answer changed = coordinator.patch(goal, Rest.newTitle("Jeg vil stå opp før åtte."), "If-Match", "\"1\"");

        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        assertThat(Rest.titleOf(changed)).isEqualTo("Jeg vil stå opp før åtte.");
        assertThat(coordinator.get(goal).json()).isEqualTo(changed.json());
    }

    @Test
    void whatIsNotNamedStaysAsItIs() {
        Answer before = coordinator.get(goal);

        Answer changed = coordinator.patch(goal, "{\"status\": \"NOT_NOW\"}", "If-Match", before.etag());

        assertThat(changed.json().path("status").textValue()).isEqualTo("NOT_NOW");
        assertThat(changed.json().path("title")).isEqualTo(before.json().path("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"1-gzip\"", "W/\"1-gzip\""})
    void everyFormOfTheTagIsUnderstood(String tag) {
        assertThat(coordinator.patch(goal, Rest.newTitle("x"), "If-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void aChangeMustSayWhatItHasSeen() {
        Rest.assertProblem(coordinator.patch(goal, Rest.newTitle("x")), 428);
    }

    @Test
    void aStarSaysNothingAboutWhatWasSeen() {
        Rest.assertProblem(coordinator.patch(goal, Rest.newTitle("x"), "If-Match", "*"), 428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"3\"", "\"999\""})
    void aTagThatIsNotThePresentOneGetsThePresentState(String tag) {
        Answer changed = coordinator.patch(goal, Rest.newTitle("Jeg vil sove ut."), "If-Match", "\"1\"");

        Answer stale = coordinator.patch(goal, Rest.newTitle("Jeg vil noe annet."), "If-Match", tag);

        Rest.assertProblem(stale, 412);
        assertThat(stale.json().path("current")).isEqualTo(changed.json());
        assertThat(coordinator.get(goal).json()).isEqualTo(changed.json());
    }

    @RepeatedTest(10)
    void ofTwoChangesAtTheSameTimeOneWins() {
        List<CompletableFuture<Answer>> underWay = Stream.of("Jeg vil svømme.", "Jeg vil gå.")
                .map(text -> coordinator.sendAsync("PATCH", goal, Rest.newTitle(text), "If-Match", "\"1\""))
                .toList();

        List<Answer> answers = underWay.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        Answer won = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findAny()
                .orElseThrow();
        Answer lost = answers.stream()
                .filter(answer -> answer.status() == 412)
                .findAny()
                .orElseThrow();
        assertThat(lost.json().path("current")).isEqualTo(won.json());
        assertThat(coordinator.get(goal).json()).isEqualTo(won.json());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            status           | {"status": "FORGOTTEN"}
            status           | {"status": null}
            title            | {"title": null}
            title.text       | {"title": {"text": "", "voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"title": {"text": "a\\u0000b", "voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"title": {"text": "\\udfff", "voice": "PERSON", "mode": "TOGETHER"}}
            title.confirmed  | {"title": {"text": "x", "voice": "PERSON", "mode": "PAPER", "confirmed": false}}
            """)
    void badInputIsRefusedWithTheFieldNamed(String field, String json) {
        Rest.assertInvalid(coordinator.patch(goal, json, "If-Match", "\"1\""), field);
        assertThat(coordinator.get(goal).etag()).isEqualTo("\"1\"");
    }

    @Test
    void wordsThatWereConfirmedAreNotReplacedByRecalledOnes() {
        String recalled = """
                {"title": {"text": "Hen vil noe annet.", "voice": "PERSON", "mode": "RECALLED"}}""";

        Rest.assertProblem(coordinator.patch(goal, recalled, "If-Match", "\"1\""), 409);
        assertThat(coordinator.get(goal).etag()).isEqualTo("\"1\"");
    }

    @Test
    void brokenJsonIsRefused() {
        Rest.assertProblem(coordinator.patch(goal, "{\"title\": ", "If-Match", "\"1\""), 400);
    }

    @Test
    void anotherContentTypeIsRefused() {
        Answer refused =
                coordinator.patch(goal, Rest.newTitle("x"), "If-Match", "\"1\"", "Content-Type", "application/x-yaml");

        assertThat(refused.status()).as("%s", refused).isEqualTo(415);
    }

    @Test
    void moreThanTheLimitIsRefused() {
        Answer refused = coordinator.patch(goal, Rest.newTitle("x".repeat(4_000_000)), "If-Match", "\"1\"");

        Rest.assertProblem(refused, 413);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        assertThat(site.anonymous()
                        .patch(goal, Rest.newTitle("x"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(401);
    }

    /** With the right tag, a wrong one and none: the order of the checks must not tell either. */
    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"2\"", "*"})
    void whoHasNoPartInItLearnsNothing(String tag) {
        Client outsider = site.as("fremmed");

        Answer refused = outsider.patch(goal, Rest.newTitle("x"), "If-Match", tag);
        Answer missing = outsider.patch(Rest.goal(Rest.NOTHING), Rest.newTitle("x"), "If-Match", tag);

        assertThat(refused.status()).isEqualTo(missing.status()).isIn(404, 428);
        assertThat(refused.body()).isEqualTo(missing.body());
        assertThat(coordinator.get(goal).etag()).isEqualTo("\"1\"");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Rest.assertProblem(coordinator.patch(Rest.goal(Rest.NOTHING), Rest.newTitle("x"), "If-Match", "\"1\""), 404);
    }
}
