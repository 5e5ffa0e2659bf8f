package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A crisis plan with what stands in it, made over REST. */
final class Crises {
    static final String SHEET = "/plugins/servlet/samskriv/kriseark?ref=";
    static final String CARD = "/plugins/servlet/samskriv/krisekort?ref=";
    static final String FILE = "/plugins/servlet/samskriv/krisefil?ref=";

    private Crises() {}

    static String plan(String ref) {
        return Rest.person(ref) + "/crisis-plan";
    }

    static String entries(String ref) {
        return Rest.person(ref) + "/crisis-entries";
    }

    /** A line in the person's own words, said together. {@code more} is what else is said of it, or empty. */
    static String line(Client writer, String ref, String section, String text, String more) {
        return made(writer.post(entries(ref), """
                {"section": "%s", "text": %s%s}""".formatted(section, own(text), more.isEmpty() ? "" : ", " + more)));
    }

    static String line(Client writer, String ref, String section, String text) {
        return line(writer, ref, section, text, "");
    }

    /** Somebody to call, on the sheet and the card. */
    static String contact(Client writer, String ref, String name, String phone) {
        return made(writer.post(entries(ref), """
                {"section": "PEOPLE", "name": "%s", "phone": "%s", "knows": "YES",
                 "places": ["SHEET", "CARD"]}""".formatted(name, phone)));
    }

    /** One of each thing of a crisis plan that has an id, by the names that the access matrix has for them. */
    static Map<String, String> ofEachKind(Client writer, String ref) {
        Map<String, String> things = new HashMap<>();
        String entry = line(writer, ref, "MYSELF", "Gå til brua og tilbake.");
        String use = made(writer.post(Rest.person(ref) + "/crisis-uses", "{\"level\": \"YELLOW\"}"));
        String of = Rest.BASE + "/crisis-uses/" + use;
        things.put("crisisentry", entry);
        // taken out by those who work with the person, too: the person has said yes
        Answer plan = writer.get(plan(ref));
        Answer agreed = writer.patch(plan(ref), "{\"fileByStaff\": true, \"agreed\": true}", "If-Match", plan.etag());
        assertThat(agreed.status()).as("%s", agreed).isEqualTo(200);
        things.put("crisisuse", use);
        things.put("crisistried", made(writer.post(of + "/tried", """
                {"entry": "%s", "helped": "YES"}""".formatted(entry))));
        things.put("crisisproposal", made(writer.post(of + "/proposals", """
                {"section": "MET", "text": %s}""".formatted(
                        own("Vent til jeg har satt meg.")))));
        things.put("erasurerequest", made(writer.post(Rest.person(ref) + "/ending/requests", "{}")));
        things.put("crisiscopy", made(writer.post(Rest.person(ref) + "/crisis-copies", """
                {"kind": "PAPER", "holder": "Nabo", "version": 0}""")));
        return things;
    }

    static String own(String text) {
        return "{\"text\": \"%s\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}".formatted(text);
    }

    static String made(Answer added) {
        assertThat(added.status()).as("%s", added).isIn(200, 201);
        return Rest.idOf(added);
    }
}
