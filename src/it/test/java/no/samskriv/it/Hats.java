package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

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

    static String discussion(Client worker, String meeting, String ref) {
        return made(worker.post(
                Rest.BASE + "/team-meetings/" + meeting + "/discussions", "{\"person\": \"%s\"}".formatted(ref)));
    }

    static String effect(Client worker, String discussion, String text) {
        return made(worker.post(Rest.BASE + "/discussions/" + discussion + "/effects", """
                {"type": "LANGUAGE_CHANGED", "text": %s}""".formatted(said(text))));
    }

    static String said(String text) {
        return "{\"text\": \"%s\", \"voice\": \"PROFESSIONAL\"}".formatted(text);
    }

    private static String made(Answer added) {
        assertThat(added.status()).as("%s", added).isIn(200, 201);
        return Rest.idOf(added);
    }
}
