package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Words of the REST contract that several tests use. */
final class Rest {

    static final String NORD = "P-0001";
    static final String BASE = "/rest/samskriv/1.0";

    /** A reference and an id of the right form that nobody has. */
    static final String NOBODY = "P-0000";

    static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    private Rest() {}

    static String person(String reference) {
        return BASE + "/persons/" + reference;
    }

    static String plan(String reference) {
        return person(reference) + "/plan";
    }

    static String goals(String reference) {
        return person(reference) + "/goals";
    }

    static String goal(String id) {
        return BASE + "/goals/" + id;
    }

    /** A recovery goal in own words, written together. {@code text} is put between the quotes of a JSON string. */
    static String ownGoal(String text) {
        return """
                {"type": "RECOVERY", "title": {"text": "%s", "voice": "PERSON", "mode": "TOGETHER"}}""".formatted(text);
    }

    static String newTitle(String text) {
        return """
                {"title": {"text": "%s", "voice": "PERSON", "mode": "TOGETHER"}}""".formatted(text);
    }

    /** Adds a goal and gives the answer with its id and ETag. */
    static Answer addGoal(Client client, String person, String text) {
        Answer added = client.post(goals(person), ownGoal(text));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return added;
    }

    static String idOf(Answer goal) {
        return goal.json().get("id").textValue();
    }

    static String titleOf(Answer goal) {
        return goal.json().at("/title/text").textValue();
    }

    /** The fields that an answer of status 400 names. */
    static Stream<String> wrongFields(Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").textValue());
    }

    static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.json().path("statusCode").intValue()).as("%s", answer).isEqualTo(status);
        assertThat(answer.json().path("message").textValue()).as("%s", answer).isNotBlank();
    }

    static void assertInvalid(Answer answer, String... fields) {
        assertProblem(answer, 400);
        assertThat(wrongFields(answer)).as("%s", answer).containsExactlyInAnyOrder(fields);
    }
}
