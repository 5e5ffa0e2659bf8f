package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * More than anybody ever had on a plan: 200 goals, a thousand actions, as many entries and ten thousand changes. A host with
 * 256 MB shows it in every way there is, with as many statements as when there was next to nothing.
 */
class BigPlanIT {
    private static final Logger LOG = LoggerFactory.getLogger(BigPlanIT.class);
    private static final String HEAP = "-Xmx256m";

    /** The person in the demo with one goal. */
    private static final String VEST = "P-0004";

    private static final int GOALS = 200;
    private static final int ACTIONS_OF_A_GOAL = 5;
    private static final int STEPS_OF_A_GOAL = 5;
    private static final int CHANGES = 10_000;
    private static final int AT_ONCE = 4;

    /** The ways to look at it: what each is, for messages, and where. */
    private static final Map<String, String> LOOKS = looks();

    private static Map<String, String> looks() {
        Map<String, String> looks = new LinkedHashMap<>();
        looks.put("page", "/display/RECO/" + VEST);
        looks.put("fragment", Rest.plan(VEST) + "/fragment");
        looks.put("plan over REST", Rest.plan(VEST));
        looks.put("history fragment", Rest.person(VEST) + "/history/fragment");
        looks.put("history over REST", Rest.person(VEST) + "/history");
        looks.put("what waits to be read back", Rest.person(VEST) + "/unconfirmed-texts");
        return looks;
    }

    @ParameterizedTest
    @EnumSource
    void isShownInEveryWayBySmallHosts(Database database) throws Exception {
        try (HostProcess host = HostProcess.start(database)) {
            Map<String, Integer> small = lookTwice(host, "small on " + database);
            fill(host.site().as("koordinator-a"));

            Map<String, Integer> big = lookTwice(host, "big on " + database);

            assertThat(big).isEqualTo(small);
            assertThat(big.get("page")).isLessThanOrEqualTo(StatementsIT.MOST);
            host.terminate();
            assertThat(host.log()).doesNotContain("OutOfMemory", " ERROR ");
        }
    }

    /** With a small heap, just started and once more; how many statements each look costs then. */
    private static Map<String, Integer> lookTwice(HostProcess host, String what) {
        host.terminate();
        host.startAgain(HEAP);
        look(host, what + ", just started");
        return look(host, what);
    }

    private static Map<String, Integer> look(HostProcess host, String what) {
        Client reader = host.site().as("koordinator-a");
        Map<String, Integer> statements = new LinkedHashMap<>();
        LOOKS.forEach((name, path) -> {
            long begun = System.nanoTime();
            Answer answer = reader.get(path);
            assertThat(answer.status()).as("%s, %s", name, what).isEqualTo(200);
            statements.put(name, Statements.ofPlugins(answer));
            LOG.info(
                    "{}: {} {} kB, {} ms, {} statements",
                    what,
                    name,
                    answer.body().length() / 1024,
                    (System.nanoTime() - begun) / 1_000_000,
                    statements.get(name));
        });
        return statements;
    }

    private static void fill(Client writer) throws Exception {
        String coordinator =
                writer.get(Rest.person(VEST)).json().at("/coordinator/key").asText();
        int changesOfAGoal = (CHANGES - GOALS * (1 + ACTIONS_OF_A_GOAL + STEPS_OF_A_GOAL)) / GOALS;
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> underWay = new ArrayList<>();
            for (int i = 0; i < GOALS; i++) {
                underWay.add(writers.submit(() -> addGoal(writer, coordinator, changesOfAGoal)));
            }
            for (Future<?> each : underWay) {
                each.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    /** A goal with actions and steps, that somebody has changed again and again. */
    private static void addGoal(Client writer, String coordinator, int changes) {
        Answer goal = Rest.addGoal(writer, VEST, "Jeg vil gå på tur, og huske hvor jeg har vært.");
        String id = Rest.idOf(goal);
        for (int i = 0; i < ACTIONS_OF_A_GOAL; i++) {
            written(writer.post(Rest.person(VEST) + "/actions", """
                    {"goal": "%s", "title": {"text": "Kjøpe sko", "voice": "SHARED"}, "due": "2026-12-01",
                     "responsible": {"kind": "USER", "user": "%s"}}""".formatted(id, coordinator)));
        }
        for (int i = 0; i < STEPS_OF_A_GOAL; i++) {
            written(writer.post(Rest.person(VEST) + "/steps", """
                    {"goal": "%s", "text": {"text": "Gå til hjørnet", "voice": "PERSON", "mode": "TOGETHER"}}""".formatted(id)));
        }
        for (int i = 1; i <= changes; i++) {
            String json = i % 2 == 0
                    ? Rest.newTitle("Jeg vil gå på tur " + i + ".")
                    : """
                    {"status": "%s"}""".formatted(i % 4 == 1 ? "DREAM" : "IN_PROGRESS");
            Answer changed = writer.patch(Rest.goal(id), json, "If-Match", "\"" + i + "\"");
            assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        }
    }

    private static void written(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
    }
}
