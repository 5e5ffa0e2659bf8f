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

    /**
     * A meeting about Nord with something in every part of it.
     *
     * @param status PLANNED, UNDER_WAY or MINUTES
     */
    static String full(Client worker, String status) {
        String meeting = made(worker, Rest.person(Rest.NORD) + "/meetings", """
                {"type": "RESPONSIBILITY_GROUP", "day": "2031-03-04", "from": "10:00", "to": "11:00",
                 "place": "Biblioteket", "facilitator": "koordinator-a", "interpreter": "Tolk"}""");
        String of = Rest.BASE + "/meetings/" + meeting;
        made(worker, of + "/attendances", "{\"who\": \"PERSON\"}");
        made(worker, of + "/preparations", """
                {"hopes": {"text": "At dere hører på meg.", "voice": "PERSON", "mode": "TOGETHER"},
                 "stop": {"text": "En hånd opp.", "voice": "PERSON", "mode": "RECALLED"}}""");
        String own = item(worker, meeting, "Hvem blir med på øving?", "PERSON");
        String other = item(worker, meeting, "Brød og smør", "PROFESSIONAL");
        if (!status.equals("PLANNED")) {
            note(worker, meeting, own, "PERSON", "PERSON", "Jeg tør ikke gå alene.");
            note(worker, meeting, own, "PROFESSIONALS", "PROFESSIONAL", "Vi har ikke tid på onsdager.");
            note(worker, meeting, own, "DISAGREEMENT", "PERSON", "Torsdag er for sent.");
            note(worker, meeting, own, "DISAGREEMENT", "PROFESSIONAL", "Torsdag går bra.");
            note(worker, meeting, other, "AGREEMENT", "SHARED", "Vi handler på fredager.");
            String decision = decision(worker, meeting, own, "Vi går sammen den første gangen.");
            made(worker, Rest.BASE + "/decisions/" + decision + "/action", """
                    {"responsible": {"kind": "PERSON"}, "due": "2031-03-20"}""");
            decision(worker, meeting, other, "Vi handler sammen.");
            String to = status.equals("MINUTES") ? "UNDER_WAY" : status;
            Journey.change(worker, of, "{\"status\": \"" + to + "\", \"current\": \"" + own + "\"}");
        }
        if (status.equals("MINUTES")) {
            Journey.change(worker, of, "{\"status\": \"MINUTES\"}");
        }
        return meeting;
    }

    /** A conversation with Nord, with all its lines. */
    static String fullTalk(Client worker) {
        String talk = made(worker, Rest.person(Rest.NORD) + "/meetings", "{\"type\": \"CONVERSATION\"}");
        for (String[] line : new String[][] {
            {"MATTERED", "PERSON", "PERSON", ", \"mode\": \"RECALLED\""},
            {"WORKED", "AGREEMENT", "SHARED", ""},
            {"AGREED", "AGREEMENT", "SHARED", ""}
        }) {
            made(worker, Rest.BASE + "/meetings/" + talk + "/notes", """
                    {"line": "%s", "lane": "%s", "text": {"text": "Å gå ut sammen.", "voice": "%s"%s}}""".formatted((Object[]) line));
        }
        return talk;
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

    static String made(Client worker, String path, String body) {
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
