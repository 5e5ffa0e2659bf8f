package no.samskriv.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team goes from a site on H2 to an empty one on PostgreSQL, whose node is killed in the midst: nobody sees half of it, and
 * afterwards it goes on and is whole.
 */
class TeamMovesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String VEST = "P-0004";
    /** So many take a while to come in. */
    private static final int MANY = 12;

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    @Test
    void comesInWholeThoughItsNodeWasKilledInTheMidst() throws IOException {
        Path home = Prepared.home();
        Path file = folder.resolve("team.json");
        int persons;
        try (HostProcess here = HostProcess.start(Map.of("home", home.toString()))) {
            persons = many(writtenOut(here, home.resolve("shared")), file);
        }
        Path clock = Files.writeString(folder.resolve("clock"), NOW.toString());
        Map<String, String> options = new HashMap<>(Database.POSTGRESQL.fresh());
        options.put("samskriv.clock", clock.toString());
        options.put("demo", "false");
        try (HostProcess there = HostProcess.start(options)) {
            Path shared = Path.of(options.get("sharedHome"));
            carry(file, home.resolve("shared/samskriv/export.key"), shared.resolve("samskriv/import"));

            begin(there, 201);
            await(there, run -> run.path("done").asInt() > 2);
            there.kill();
            there.startAgain();

            Client coordinator = there.site().as("koordinator-a");
            assertThat(coordinator.get(Rest.person(VEST)).status()).isEqualTo(404);
            assertThat(coordinator.get(Rest.BASE + "/persons").json().path("results"))
                    .isEmpty();
            assertThat(there.site().as("leder").get(Rest.BASE + "/teams").json().path("results"))
                    .isEmpty();
            assertThat(newest(there).path("done").asInt()).isBetween(3, persons - 1);

            Files.writeString(clock, NOW.plus(Duration.ofMinutes(6)).toString());
            begin(there, 201);
            JsonNode done = await(there, run -> run.path("state").asText().equals("DONE"));

            assertThat(done.path("done").asInt()).isEqualTo(persons);
            assertThat(done.path("missing")).isEmpty();
            assertThat(coordinator.get(Rest.plan(VEST)).status()).isEqualTo(200);
            assertThat(coordinator.get(Rest.person(VEST) + "/access-log").body())
                    .contains("TAKEN_IN");
            assertThat(plain(writtenOut(there, shared))).isEqualTo(plain(file));
        }
    }

    private static void begin(HostProcess host, int status) {
        Answer begun = host.site().as("admin").post(Rest.BASE + "/team-imports", "{\"file\": \"team.json\"}");
        assertThat(begun.status()).as("%s", begun).isEqualTo(status);
    }

    private static JsonNode newest(HostProcess host) {
        return host.site().as("admin").get(Rest.BASE + "/team-imports").json().at("/results/0");
    }

    /** The run, once it is so. */
    private static JsonNode await(HostProcess host, Predicate<JsonNode> so) {
        Instant patience = Instant.now().plus(HostProcess.PATIENCE);
        JsonNode run = newest(host);
        while (!so.test(run)) {
            assertThat(run.path("state").asText()).as("%s", run).isIn("WAITING", "RUNNING");
            assertThat(Instant.now()).as("%s", run).isBefore(patience);
            run = newest(host);
        }
        return run;
    }

    /** The file that the leader has had written. */
    private static Path writtenOut(HostProcess host, Path shared) {
        Client leader = host.site().as("leder");
        String team =
                leader.get(Rest.BASE + "/teams").json().at("/results/0/id").asText();
        String exports = Rest.BASE + "/teams/" + team + "/exports";
        assertThat(leader.post(exports, "{}").status()).isEqualTo(201);
        Instant patience = Instant.now().plus(HostProcess.PATIENCE);
        JsonNode run = leader.get(exports).json().at("/results/0");
        while (run.path("file").isMissingNode()) {
            assertThat(Instant.now()).as("%s", run).isBefore(patience);
            run = leader.get(exports).json().at("/results/0");
        }
        return shared.resolve("samskriv/export").resolve(run.path("file").asText());
    }

    private static void carry(Path file, Path key, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve("team.json"));
        Files.copy(key, folder.resolve("export.key"));
    }

    /** The same team with many more who are as Vest is; gives how many there are then. */
    private static int many(Path from, Path to) throws IOException {
        ObjectNode file = (ObjectNode) JSON.readTree(from.toFile());
        ArrayNode persons = (ArrayNode) file.get("persons");
        JsonNode vest = null;
        for (JsonNode person : persons) {
            vest = person.path("ref").asText().equals(VEST) ? person : vest;
        }
        Set<String> ofTeam = new HashSet<>(List.of(file.path("team").asText()));
        ID.matcher(file.get("tables").toString()).results().forEach(id -> ofTeam.add(id.group()));
        for (int i = 0; i < MANY; i++) {
            ObjectNode another = (ObjectNode) JSON.readTree(another(vest.toString(), i, ofTeam));
            another.remove("records");
            another.findParents("PAGE_ID").forEach(row -> ((ObjectNode) row).remove("PAGE_ID"));
            another.findParents("PAGE").forEach(row -> ((ObjectNode) row).remove("PAGE"));
            persons.add(another.set("records", JSON.createObjectNode()));
        }
        file.set("end", JSON.createObjectNode().put("persons", persons.size()));
        Files.writeString(to, file.toString(), UTF_8);
        return persons.size();
    }

    private static String another(String person, int number, Set<String> ofTeam) {
        assertThat(person).as("what is closed opens for nobody else").doesNotContain("\"closed\"");
        Matcher ids = ID.matcher(person.replace(VEST, "P-9%03d".formatted(number)));
        return ids.replaceAll(id -> ofTeam.contains(id.group())
                ? id.group()
                : UUID.nameUUIDFromBytes((id.group() + number).getBytes(UTF_8)).toString());
    }

    /** Without what is different each time. */
    private static JsonNode plain(Path file) throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree(file.toFile());
        json.remove(List.of("at", "key"));
        json.findParents("records").forEach(person -> ((ObjectNode) person).remove("records"));
        json.findParents("closed").forEach(value -> ((ObjectNode) value).put("closed", ""));
        return json;
    }
}
