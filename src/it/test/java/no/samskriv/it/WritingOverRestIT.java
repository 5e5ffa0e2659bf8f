package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST} of a goal and what is refused; changes are in {@link ChangingOverRestIT}. */
@WithHost
class WritingOverRestIT {

    private final Client coordinator;
    private final Site site;

    WritingOverRestIT(Site site) {
        this.site = site;
        coordinator = site.as("koordinator-a");
    }

    @Test
    void aNewGoalHasAnAddressAndARevision() {
        Answer added = coordinator.post(Rest.goals(NORD), Rest.ownGoal("Jeg vil ha en hage på balkongen."));

        assertThat(added.status()).as("%s", added).isEqualTo(201);
        assertThat(added.etag()).isEqualTo("\"1\"");
        assertThat(added.header("Location")).endsWith(Rest.goal(Rest.idOf(added)));
        assertThat(coordinator.get(Rest.goal(Rest.idOf(added))).json()).isEqualTo(added.json());
    }

    @Test
    void everyCharacterComesBackAsItWasWritten() {
        String text = "  Æøå é (e\\u0301) 👩‍👩‍👧 «» \\u202E <b>&amp;</b> \\\\ \\\" \\n\\tlinje to  ".strip();

        Answer added = Rest.addGoal(coordinator, NORD, text);

        assertThat(Rest.titleOf(added)).isEqualTo("Æøå é (e\u0301) 👩‍👩‍👧 «» \u202E <b>&amp;</b> \\ \" \n\tlinje to");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        assertThat(site.anonymous().post(Rest.goals(NORD), Rest.ownGoal("x")).status())
                .isEqualTo(401);
    }

    /** As when somebody else has signed in meanwhile in another window of the same browser. */
    @Test
    void whatAPageDrawnForSomebodyElseSendsIsNotSavedInTheWrongName() {
        Answer refused =
                coordinator.post(Rest.goals(NORD), Rest.ownGoal("Ikke mitt."), "X-Samskriv-Reader", "somebody-else");

        Rest.assertProblem(refused, 401);
        assertThat(coordinator.get(Rest.plan(NORD)).body()).doesNotContain("Ikke mitt.");
    }

    @Test
    void whoHasNoPartInItLearnsNothing() {
        Client outsider = site.as("fremmed");
        Answer refused = outsider.post(Rest.goals(NORD), Rest.ownGoal("x"));

        Rest.assertProblem(refused, 404);
        assertThat(refused.body())
                .isEqualTo(outsider.post(Rest.goals(Rest.NOBODY), Rest.ownGoal("x"))
                        .body());
    }

    @Test
    void nobodysGoalsCannotBeWritten() {
        Rest.assertProblem(coordinator.post(Rest.goals(Rest.NOBODY), Rest.ownGoal("x")), 404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            type             | {"title": {"text": "x", "voice": "PERSON", "mode": "TOGETHER"}}
            type             | {"type": "WISH", "title": {"text": "x", "voice": "PERSON", "mode": "TOGETHER"}}
            title            | {"type": "RECOVERY"}
            title            | {"type": "RECOVERY", "title": "x"}
            title.text       | {"type": "RECOVERY", "title": {"voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"type": "RECOVERY", "title": {"text": " ", "voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"type": "RECOVERY", "title": {"text": 7, "voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"type": "RECOVERY", "title": {"text": "a\\u0000b", "voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"type": "RECOVERY", "title": {"text": "a\\ud800b", "voice": "PERSON", "mode": "TOGETHER"}}
            title.text       | {"type": "RECOVERY", "title": {"text": "a\\udc00", "voice": "PERSON", "mode": "TOGETHER"}}
            title.voice      | {"type": "RECOVERY", "title": {"text": "x", "voice": "ROBOT", "mode": "TOGETHER"}}
            title.mode       | {"type": "RECOVERY", "title": {"text": "x", "voice": "PERSON"}}
            title.mode       | {"type": "RECOVERY", "title": {"text": "x", "voice": "PERSON", "mode": "GUESSED"}}
            title.confirmed  | {"type": "RECOVERY", "title": {"text": "x", "voice": "PERSON", "mode": "DICTATED"}}
            """)
    void badInputIsRefusedWithTheFieldNamed(String field, String json) {
        Rest.assertInvalid(coordinator.post(Rest.goals(NORD), json), field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"type\": RECOVERY}", "{} trailing"})
    void brokenJsonIsRefused(String body) {
        Rest.assertProblem(coordinator.post(Rest.goals(NORD), body), 400);
    }

    @Test
    void anotherContentTypeIsRefused() {
        Answer refused = coordinator.post(Rest.goals(NORD), Rest.ownGoal("x"), "Content-Type", "application/xml");

        assertThat(refused.status()).as("%s", refused).isEqualTo(415);
    }

    @Test
    void moreThanTheLimitIsRefused() {
        Rest.assertProblem(coordinator.post(Rest.goals(NORD), Rest.ownGoal("x".repeat(4_000_000))), 413);
    }

    @Test
    void anotherSiteCannotWriteInTheReadersName() {
        Answer refused = coordinator.post(Rest.goals(NORD), Rest.ownGoal("x"), "Origin", "https://elsewhere.example");

        assertThat(refused.status()).as("%s", refused).isEqualTo(403);
    }

    @Test
    void anErrorSpeaksTheReadersLanguage() {
        String wrong = Rest.ownGoal(" ");

        String norwegian =
                coordinator.post(Rest.goals(NORD), wrong).json().path("message").textValue();
        String english = site.as("psykolog-f")
                .post(Rest.goals(NORD), wrong)
                .json()
                .path("message")
                .textValue();

        assertThat(english).isNotBlank().isNotEqualTo(norwegian);
    }

    @Test
    void aRepeatWithTheSameKeyIsTheSameGoal() {
        String key = UUID.randomUUID().toString();
        String json = Rest.ownGoal("Jeg vil ringe bror min.");

        Answer first = coordinator.post(Rest.goals(NORD), json, "Idempotency-Key", key);
        Answer repeat = coordinator.post(Rest.goals(NORD), json, "Idempotency-Key", key);

        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(Rest.idOf(first)).isEqualTo(key);
        assertThat(repeat.status()).as("%s", repeat).isEqualTo(200);
        assertThat(repeat.json()).isEqualTo(first.json());
        assertThat(repeat.etag()).isEqualTo(first.etag());
    }

    @Test
    void somebodyElsesKeyIsNotFound() {
        String key = UUID.randomUUID().toString();
        String json = Rest.ownGoal("Jeg vil ringe søster mi.");
        coordinator.post(Rest.goals(NORD), json, "Idempotency-Key", key);

        Rest.assertProblem(site.as("erfaring-c").post(Rest.goals(NORD), json, "Idempotency-Key", key), 404);
    }

    @Test
    void aKeyThatIsNoUuidIsRefused() {
        Answer refused = coordinator.post(Rest.goals(NORD), Rest.ownGoal("x"), "Idempotency-Key", "again");

        Rest.assertProblem(refused, 400);
    }
}
