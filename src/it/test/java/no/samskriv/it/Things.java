package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of each thing that a request may name, for each person of the demo; made where the demo has none. */
final class Things {
    /** What belongs to a person and has an id. */
    static final List<String> OF_PERSON = List.of(
            "goal",
            "action",
            "comment",
            "assignment",
            "related",
            "participant",
            "consent",
            "cover",
            "block",
            "emergency",
            "task",
            "step",
            "ruler",
            "evaluation",
            "win",
            "role",
            "risk",
            "right",
            "map",
            "item",
            "exception",
            "meeting",
            "talk",
            "preparation",
            "attendance",
            "agendaitem",
            "note",
            "decision",
            "readyitem",
            "pulse",
            "remark",
            "correction",
            "discussion",
            "effect",
            "crisisentry",
            "crisisuse",
            "crisistried",
            "crisisproposal",
            "crisiscopy");

    /** What belongs to a team and has an id. */
    static final List<String> OF_TEAM = List.of(
            "team", "member", "teammeeting", "group", "absence", "swap", "value", "prompt", "check", "teamexport");

    /** Who steps in for the coordinator of each. */
    private static final Map<String, String> COVERS = Map.of(
            Rest.NORD, "koordinator-b", "P-0002", "erfaring-c", "P-0003", "koordinator-a", "P-0004", "erfaring-c");

    private static final String VEST = "P-0004";
    private static final String BLOCKED = "psykolog-f";
    private static final String ON_DUTY = "vakt-n";

    private static final Map<String, String> COORDINATORS = Map.of(
            Rest.NORD, "koordinator-a", "P-0002", "koordinator-b", "P-0003", "sosionom-d", "P-0004", "koordinator-a");

    private final Site site;
    private final Map<String, Map<String, String>> byPerson = new HashMap<>();
    private final Map<String, String> ofTeam;

    Things(Site site) {
        this.site = site;
        this.ofTeam = ofTeam();
        nameDutyGroup();
        COORDINATORS.keySet().forEach(ref -> byPerson.put(ref, of(ref)));
        letIn(VEST, "nav-h");
        withdraw(letIn(VEST, "soster-nord"));
    }

    /** The text with everything in braces filled in: a person's things, and the team's. */
    String fillIn(String text, String person) {
        return fill(fill(text, byPerson.get(person)), ofTeam);
    }

    /** The text with everything in braces filled in that names nothing and nobody. */
    static String fillInNothing(String text) {
        return text.replace("{ref}", Rest.NOBODY).replace("{page}", "99999999").replaceAll("\\{[a-z]+}", Rest.NOTHING);
    }

    /** What a request that was filled in so said of the person, to be taken out of the answer. */
    String[] named(String person) {
        return Stream.concat(byPerson.get(person).values().stream(), ofTeam.values().stream())
                .toArray(String[]::new);
    }

    private static String fill(String text, Map<String, String> named) {
        String filled = text;
        for (var name : named.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private Map<String, String> of(String ref) {
        Client coordinator = site.as(COORDINATORS.get(ref));
        Map<String, String> things = new HashMap<>();
        things.put("ref", ref);
        things.put(
                "page", coordinator.get(Rest.person(ref)).json().at("/page/id").asText());
        JsonNode plan = coordinator.get(Rest.plan(ref)).json();
        things.put("goal", firstOwn(plan.path("goals")));
        things.put("action", plan.at("/actions/0/id").asText(null));
        things.putIfAbsent("action", "");
        things.put("comment", made(coordinator.post(Rest.goal(things.get("goal")) + "/comments", """
                {"text": {"text": "Vi kommer klokka ni.", "voice": "PROFESSIONAL"}}""")));
        things.put("assignment", first(coordinator, ref, "assignments"));
        things.put("related", first(coordinator, ref, "related"));
        addParticipation(coordinator, ref, things);
        addMarks(coordinator, ref, things);
        things.putAll(Meetings.ofEachKind(coordinator, ref));
        things.putAll(Entries.ofEachKind(coordinator, ref, things.get("goal")));
        things.putAll(Hats.ofEachKind(coordinator, ofTeam.get("teammeeting"), ref));
        things.putAll(Crises.ofEachKind(coordinator, ref));
        assertThat(things.values()).as("%s", things).noneMatch(String::isBlank);
        return things;
    }

    private static void addParticipation(Client coordinator, String ref, Map<String, String> things) {
        String participant = made(coordinator.post(Rest.person(ref) + "/participants", """
                {"name": "Frivillig V", "role": "følger på tur", "kind": "VOLUNTARY"}"""));
        things.put("participant", participant);
        things.put("consent", consent(coordinator, ref, participant));
    }

    private static String consent(Client coordinator, String ref, String participant) {
        return made(coordinator.post(Rest.person(ref) + "/consents", """
                {"kind": "PARTICIPANT", "participant": "%s", "scopes": ["GOALS"], "method": "SIGNED_PAPER",
                 "explained": ["WHO", "WHAT_FOR", "HOW_LONG", "WITHDRAWAL", "FREE_CHOICE"]}""".formatted(participant)));
    }

    private void addMarks(Client coordinator, String ref, Map<String, String> things) {
        String person = Rest.person(ref);
        things.put("cover", made(site.as(COVERS.get(ref)).post(person + "/covers", "{\"reason\": \"AWAY\"}")));
        things.put("block", made(coordinator.post(person + "/blocks", "{\"user\": \"%s\"}".formatted(BLOCKED))));
        things.put("emergency", made(site.as(ON_DUTY).post(person + "/emergency-accesses", """
                {"reason": "PERSON_CALLS"}""")));
        for (JsonNode task : coordinator.get(person + "/tasks").json().path("results")) {
            if (task.path("kind").asText().equals("TELL_ABOUT_EMERGENCY")) {
                things.put("task", task.path("id").asText());
            }
        }
    }

    /** A person's yes to the goals, for somebody with an account; what Nord has said yes to is in the demo. */
    private String letIn(String person, String user) {
        Client coordinator = site.as(COORDINATORS.get(person));
        String participant = made(coordinator.post(Rest.person(person) + "/participants", """
                {"name": "Fra nettverket", "role": "deltar", "kind": "OTHER", "account": "%s"}""".formatted(user)));
        return consent(coordinator, person, participant);
    }

    private void withdraw(String consent) {
        Answer withdrawn = site.as(COORDINATORS.get(VEST))
                .post(Rest.BASE + "/consents/" + consent + "/withdrawal", "{}", "If-Match", "\"1\"");
        assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(200);
    }

    private void nameDutyGroup() {
        Client admin = site.as("admin");
        Answer named = admin.patch(
                Rest.BASE + "/settings",
                "{\"dutyGroups\": \"samskriv-vakt\"}",
                "If-Match",
                admin.get(Rest.BASE + "/settings").etag());
        assertThat(named.status()).as("%s", named).isEqualTo(200);
    }

    private static String firstOwn(JsonNode goals) {
        for (JsonNode goal : goals) {
            if (goal.path("type").asText().equals("RECOVERY")) {
                return goal.path("id").asText();
            }
        }
        throw new AssertionError("no goal of the person's own: " + goals);
    }

    private static String first(Client reader, String ref, String kind) {
        return reader.get(Rest.person(ref) + "/" + kind)
                .json()
                .at("/results/0/id")
                .asText();
    }

    private static String made(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }

    private Map<String, String> ofTeam() {
        Client leader = site.as("leder");
        String team =
                leader.get(Rest.BASE + "/teams").json().at("/results/0/id").asText();
        String member = leader.get(Rest.BASE + "/teams/" + team + "/members")
                .json()
                .at("/results/0/id")
                .asText();
        Map<String, String> things = new HashMap<>(Map.of("team", team, "member", member));
        things.putAll(ofLearning(leader, Rest.BASE + "/teams/" + team));
        things.putAll(Hats.ofTeam(site, team));
        assertThat(things).containsOnlyKeys(OF_TEAM);
        // of the site, and of no team
        String helpLine =
                leader.get(Rest.BASE + "/help-lines").json().at("/results/0/id").asText();
        things.put("helpline", helpLine);
        assertThat(things).allSatisfy((name, id) -> assertThat(id).isNotBlank());
        return things;
    }

    /** A line of what the team stands for, a question that is worded, a check that goes on, and a meeting without the hat. */
    private static Map<String, String> ofLearning(Client leader, String team) {
        return Map.of(
                "value",
                made(leader.post(team + "/team-notes", "{\"kind\": \"VALUE\", \"text\": \"Vi spør først\"}")),
                "prompt",
                made(leader.post(team + "/hat-prompts", "{\"key\": \"hat-08\"}")),
                "check",
                made(leader.post(team + "/value-checks", "{}")),
                "teamexport",
                made(leader.post(team + "/exports", "{}")),
                "group",
                made(leader.post(team + "/team-meetings", "{\"type\": \"RECOVERY_GROUP\", \"day\": \"2099-01-15\"}")));
    }
}
