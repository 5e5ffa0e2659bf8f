package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A meeting with one of each thing it consists of, and a conversation, made over REST. */
final class Meetings {
    private Meetings() {}

    /** By the names that the access matrix has for them. */
    static Map<String, String> ofEachKind(Client worker, String ref) {
        Map<String, String> things = new HashMap<>();
        String meeting = made(worker, Rest.person(ref) + "/meetings", """
                {"type": "COLLABORATION", "status": "UNDER_WAY", "day": "2026-11-18"}""");
        things.put("meeting", meeting);
        things.put("talk", made(worker, Rest.person(ref) + "/meetings", "{\"type\": \"CONVERSATION\"}"));
        things.put("preparation", in(worker, meeting, "preparations", "{\"stop\": %s}".formatted(own("En hånd opp."))));
        things.put("attendance", in(worker, meeting, "attendances", "{\"who\": \"PERSON\"}"));
        things.put("agendaitem", item(worker, meeting, "Brød og smør", "PROFESSIONAL"));
        things.put("note", note(worker, meeting, things.get("agendaitem"), "PROFESSIONALS", "PROFESSIONAL", "Notert."));
        things.put("decision", decision(worker, meeting, things.get("agendaitem"), "Vi handler sammen."));
        things.put(
                "readyitem", in(worker, meeting, "ready-items", "{\"what\": %s}".formatted(said("Nøkkel", "SHARED"))));
        things.put("pulse", in(worker, meeting, "pulses", "{\"said\": \"5\"}"));
        things.put("remark", in(worker, meeting, "remarks", "{\"text\": %s}".formatted(own("Bra."))));
        things.put(
                "correction",
                in(
                        worker,
                        meeting,
                        "corrections",
                        "{\"about\": \"%s\", \"what\": %s}".formatted(things.get("note"), own("Nei."))));
        return things;
    }

    static String item(Client worker, String meeting, String title, String voice) {
        String words = voice.equals("PERSON") ? own(title) : said(title, voice);
        return in(worker, meeting, "agenda-items", "{\"title\": %s}".formatted(words));
    }

    static String note(Client worker, String meeting, String item, String lane, String voice, String text) {
        String words = voice.equals("PERSON") ? own(text) : said(text, voice);
        return in(
                worker,
                meeting,
                "notes",
                "{\"item\": \"%s\", \"lane\": \"%s\", \"text\": %s}".formatted(item, lane, words));
    }

    static String decision(Client worker, String meeting, String item, String text) {
        return in(
                worker, meeting, "decisions", "{\"item\": \"%s\", \"text\": %s}".formatted(item, said(text, "SHARED")));
    }

    private static String in(Client worker, String meeting, String kind, String body) {
        return made(worker, Rest.BASE + "/meetings/" + meeting + "/" + kind, body);
    }

    private static String made(Client worker, String path, String body) {
        Answer added = worker.post(path, body);
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }

    private static String own(String text) {
        return "{\"text\": \"%s\", \"voice\": \"PERSON\", \"mode\": \"TOGETHER\"}".formatted(text);
    }

    private static String said(String text, String voice) {
        return "{\"text\": \"%s\", \"voice\": \"%s\"}".formatted(text, voice);
    }
}
