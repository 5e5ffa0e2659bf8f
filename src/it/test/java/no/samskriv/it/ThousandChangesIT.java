package no.samskriv.it;

import static java.util.stream.Collectors.groupingBy;
import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thousand changes of ten goals, all at once and through two nodes. Whoever was too late has seen the present state
 * in the answer, and tries again: in the end each change is there, once, and none has covered another.
 */
class ThousandChangesIT {
    private static final Logger LOG = LoggerFactory.getLogger(ThousandChangesIT.class);

    private static final int GOALS = 10;
    private static final int CHANGES = 1_000;
    private static final int AT_ONCE = 48;

    @Test
    void noneIsLost() throws Exception {
        Map<String, String> database = Database.POSTGRESQL.fresh();
        CompletableFuture<HostProcess> other = CompletableFuture.supplyAsync(() -> HostProcess.start(database));
        try (HostProcess first = HostProcess.start(database);
                HostProcess second = other.join()) {
            List<Client> clients = Stream.of("koordinator-a", "psykolog-f")
                    .flatMap(user ->
                            Stream.of(first.site().as(user), second.site().as(user)))
                    .toList();
            Client reader = clients.get(0);
            List<String> goals = IntStream.range(0, GOALS)
                    .mapToObj(i -> Rest.idOf(Rest.addGoal(reader, NORD, "Jeg vil telle til hundre.")))
                    .toList();

            List<Accepted> accepted = changeAll(clients, goals);

            assertThat(accepted).hasSize(CHANGES);
            Map<String, List<Accepted>> ofGoal = accepted.stream().collect(groupingBy(Accepted::goal));
            assertThat(ofGoal).hasSize(GOALS);
            ofGoal.forEach((goal, changes) -> assertEachIsThereOnce(reader, goal, changes));
            LOG.info(
                    "{} changes of {} goals over two nodes: {} accepted, {} were too late and tried again",
                    CHANGES,
                    GOALS,
                    accepted.size(),
                    accepted.stream().mapToInt(Accepted::tooLate).sum());
        }
    }

    /** @param tooLate how often somebody else had been first */
    private record Accepted(String goal, int revision, String text, int tooLate) {}

    private static List<Accepted> changeAll(List<Client> clients, List<String> goals) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Accepted>> underWay = new ArrayList<>();
            for (int i = 0; i < CHANGES; i++) {
                Client client = clients.get(i % clients.size());
                String goal = goals.get(i / clients.size() % GOALS);
                String text = "Jeg vil telle til " + i + ".";
                underWay.add(writers.submit(() -> change(client, goal, text)));
            }
            List<Accepted> accepted = new ArrayList<>();
            for (Future<Accepted> change : underWay) {
                accepted.add(change.get());
            }
            return accepted;
        } finally {
            writers.shutdownNow();
        }
    }

    /** New words, and off the plan or back on it: the history shows each of these, and never two as one. */
    private static Accepted change(Client client, String goal, String text) {
        JsonNode seen = client.get(Rest.goal(goal)).json();
        int tooLate = 0;
        while (true) {
            String json = """
                    {"title": {"text": "%s", "voice": "PERSON", "mode": "TOGETHER"}, "removed": %s, "agreed": true}""".formatted(text, !seen.path("removed").booleanValue());
            String tag = "\"" + seen.path("revision").intValue() + "\"";
            Answer answer = client.patch(Rest.goal(goal), json, "If-Match", tag);
            if (answer.status() == 200) {
                return new Accepted(goal, answer.json().path("revision").intValue(), Rest.titleOf(answer), tooLate);
            }
            assertThat(answer.status()).as("%s", answer).isEqualTo(412);
            seen = answer.json().path("current");
            tooLate++;
        }
    }

    private static void assertEachIsThereOnce(Client reader, String goal, List<Accepted> changes) {
        List<Integer> revisions =
                IntStream.rangeClosed(2, changes.size() + 1).boxed().toList();
        assertThat(changes).extracting(Accepted::revision).containsExactlyInAnyOrderElementsOf(revisions);
        assertThat(changes).extracting(Accepted::text).doesNotHaveDuplicates();

        Accepted last = changes.stream()
                .max((one, another) -> Integer.compare(one.revision(), another.revision()))
                .orElseThrow();
        Answer now = reader.get(Rest.goal(goal));
        assertThat(now.etag()).isEqualTo("\"" + (changes.size() + 1) + "\"");
        assertThat(Rest.titleOf(now)).isEqualTo(last.text());

        JsonNode history = reader.get(Rest.goal(goal) + "/history").json().path("results");
        assertThat(StreamSupport.stream(history.spliterator(), false)
                        .filter(entry -> entry.path("field").asText().equals("removed"))
                        .map(entry -> entry.path("revision").intValue()))
                .containsExactlyInAnyOrderElementsOf(revisions);
    }
}
