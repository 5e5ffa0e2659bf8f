package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A team's own meetings, and what is said in them, made over REST. */
final class Hats {
    private Hats() {}

    /** The team of the demo. */
    static String team(Client member) {
        return member.get(Rest.BASE + "/teams").json().at("/results/0/id").textValue();
    }

    static String meetings(String team) {
        return Rest.BASE + "/teams/" + team + "/team-meetings";
    }

    static String meeting(Client member, String team, LocalDate day) {
        return made(member.post(meetings(team), "{\"type\": \"TEAM\", \"day\": \"%s\"}".formatted(day)));
    }

    /** Today's meeting, which begins to be when somebody takes the hat. */
    static String today(Client member, String team, String user) {
        Answer taken = member.send(
                "PUT",
                Rest.BASE + "/teams/" + team + "/hat/holder",
                "{\"user\": \"%s\"}".formatted(user),
                "X-Atlassian-Token",
                "no-check");
        assertThat(taken.status()).as("%s", taken).isIn(200, 201);
        return Rest.idOf(taken);
    }

    static String discussion(Client worker, String meeting, String ref) {
        return made(worker.post(
                Rest.BASE + "/team-meetings/" + meeting + "/discussions", "{\"person\": \"%s\"}".formatted(ref)));
    }

    static String effect(Client worker, String discussion, String text) {
        return made(worker.post(Rest.BASE + "/discussions/" + discussion + "/effects", """
                {"type": "LANGUAGE_CHANGED", "text": %s}""".formatted(said(text))));
    }

    /** What a team has that is about nobody, by the names that the access matrix has for it. */
    static Map<String, String> ofTeam(Site site, String team) {
        Client worker = site.as("koordinator-a");
        String of = Rest.BASE + "/teams/" + team;
        Map<String, String> things = new HashMap<>();
        things.put("teammeeting", today(worker, team, "koordinator-a"));
        String absence = "{\"user\": \"leder\", \"from\": \"2031-03-04\", \"to\": \"2031-03-07\"}";
        things.put("absence", made(site.as("leder").post(of + "/absences", absence)));
        // somebody of the demo asks who can
        things.put("swap", worker.get(of + "/hat").json().at("/swaps/0/id").asText());
        return things;
    }

    /** What a team says about a person, by the names that the access matrix has for it. */
    static Map<String, String> ofEachKind(Client worker, String meeting, String ref) {
        String discussion = discussion(worker, meeting, ref);
        Answer wish = worker.send(
                "PUT",
                Rest.person(ref) + "/hat-wish",
                "{\"kind\": \"GLADLY\", \"agreed\": true}",
                "If-None-Match",
                "*",
                "X-Atlassian-Token",
                "no-check");
        // the demo has asked some of them already
        assertThat(wish.status()).as("%s", wish).isIn(200, 412);
        return Map.of("discussion", discussion, "effect", effect(worker, discussion, "Vi spør før vi foreslår."));
    }

    static String said(String text) {
        return "{\"text\": \"%s\", \"voice\": \"PROFESSIONAL\"}".formatted(text);
    }

    private static String made(Answer added) {
        assertThat(added.status()).as("%s", added).isIn(200, 201);
        return Rest.idOf(added);
    }
}
