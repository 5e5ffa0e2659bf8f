package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** One of everything that may stand on a plan besides goals, actions and comments. */
final class Entries {
    private static final String OWN = """
            {"text": "Jeg vil prøve.", "voice": "PERSON", "mode": "TOGETHER"}""";

    private static final String OF_SERVICE = """
            {"text": "Vi har søkt.", "voice": "PROFESSIONAL"}""";

    private Entries() {}

    /** Their ids, by the names they have in {@code access-matrix.txt}. */
    static Map<String, String> ofEachKind(Client writer, String person, String goal) {
        Map<String, String> ids = new HashMap<>();
        ids.put("step", add(writer, person, "steps", "{\"goal\": \"%s\", \"text\": %s}", goal, OWN));
        ids.put("ruler", add(writer, person, "ruler-entries", "{\"goal\": \"%s\", \"value\": 4}", goal));
        ids.put("evaluation", add(writer, person, "evaluations", "{\"goal\": \"%s\", \"verdict\": %s}", goal, OWN));
        ids.put("win", add(writer, person, "wins", "{\"text\": %s}", OWN));
        ids.put("role", add(writer, person, "social-roles", "{\"role\": %s}", OWN));
        ids.put("risk", add(writer, person, "positive-risks", "{\"what\": %s}", OWN));
        ids.put("right", add(writer, person, "rights", "{\"what\": %s}", OF_SERVICE));
        ids.put("map", add(writer, person, "assessments", "{\"map\": \"STRENGTHS\"}"));
        ids.put("item", add(writer, person, "assessment-items", """
                {"assessment": "%s", "heading": "goals", "text": %s}""", ids.get("map"), OWN));
        ids.put("exception", add(writer, person, "law-exceptions", """
                {"point": "C_COORDINATOR", "reason": %s}""", OF_SERVICE));
        return ids;
    }

    private static String add(Client writer, String person, String path, String json, Object... arguments) {
        Answer added = writer.post(Rest.person(person) + "/" + path, json.formatted(arguments));
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }
}
