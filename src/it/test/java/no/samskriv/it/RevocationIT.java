package no.samskriv.it;

import static no.samskriv.it.Rest.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person takes back counts no more: of all who read while it is taken back, on the same node and on the other, no
 * one who began after it was acknowledged sees anything.
 */
class RevocationIT {
    private static final Logger LOG = LoggerFactory.getLogger(RevocationIT.class);
    private static final int RACES = 500;
    /** Reads at the same time, half of them on each node. */
    private static final int READERS = 4;

    /** Stands on one of Nord's goals, and nowhere else. */
    private static final String WORDS = "spise frokost";

    private static final String FIRST = "\"1\"";
    private static final String[] CHANGE = {"If-Match", FIRST, "X-Atlassian-Token", "no-check"};

    private static HostProcess first;
    private static HostProcess second;

    @BeforeAll
    static void startBoth() {
        Map<String, String> database = Database.POSTGRESQL.fresh();
        CompletableFuture<HostProcess> other = CompletableFuture.supplyAsync(() -> HostProcess.start(database));
        first = HostProcess.start(database);
        second = other.join();
    }

    @AfterAll
    static void endBoth() {
        Stream.of(first, second).filter(host -> host != null).forEach(HostProcess::close);
    }

    /** What lets somebody in, and can be taken back. */
    private enum Right {
        /** Somebody is assigned, and the assignment is taken back. */
        ASSIGNMENT("ruskonsulent-e") {
            @Override
            String give(Client coordinator, String before) {
                return made(coordinator.post(Rest.person(NORD) + "/assignments", """
                        {"user": "%s"}""".formatted(reader)));
            }

            @Override
            Answer takeBack(Client coordinator, String id) {
                return coordinator.send("DELETE", Rest.BASE + "/assignments/" + id, null, CHANGE);
            }
        },

        /** Somebody who is assigned is blocked. */
        BLOCK("erfaring-c") {
            @Override
            String give(Client coordinator, String before) {
                if (!before.isEmpty()) {
                    Answer lifted = coordinator.send("DELETE", Rest.BASE + "/blocks/" + before, null, CHANGE);
                    assertThat(lifted.status()).as("%s", lifted).isEqualTo(204);
                }
                return "";
            }

            @Override
            Answer takeBack(Client coordinator, String id) {
                return coordinator.post(Rest.person(NORD) + "/blocks", "{\"user\": \"%s\"}".formatted(reader));
            }
        },

        /** Somebody takes part and reads by consent, and the consent is withdrawn. */
        CONSENT("fremmed") {
            private String participant = "";

            @Override
            String give(Client coordinator, String before) {
                if (participant.isEmpty()) {
                    participant = made(coordinator.post(Rest.person(NORD) + "/participants", """
                            {"name": "En venn", "role": "venn", "kind": "OTHER", "account": "%s"}""".formatted(reader)));
                }
                return made(coordinator.post(Rest.person(NORD) + "/consents", """
                        {"kind": "PARTICIPANT", "participant": "%s", "scopes": ["GOALS"], "method": "SIGNED_PAPER",
                         "explained": ["WHO", "WHAT_FOR", "HOW_LONG", "WITHDRAWAL", "FREE_CHOICE"]}""".formatted(participant)));
            }

            @Override
            Answer takeBack(Client coordinator, String id) {
                return coordinator.post(Rest.BASE + "/consents/" + id + "/withdrawal", "{}", CHANGE);
            }
        };

        final String reader;

        Right(String reader) {
            this.reader = reader;
        }

        /** @param before what the last race ended with; empty at first */
        abstract String give(Client coordinator, String before);

        abstract Answer takeBack(Client coordinator, String id);
    }

    private record Read(long begun, Answer answer) {
        boolean shows() {
            return answer.body().contains(WORDS);
        }
    }

    /** How many reads have begun before and after, in all races. */
    private int before;

    private int after;

    @Test
    void noReadBegunAfterTheAcknowledgementShowsAnything() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Map<Right, String> last = new EnumMap<>(Right.class);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            for (int race = 0; race < RACES; race++) {
                Right right = Right.values()[race % Right.values().length];
                Client coordinator = node(random.nextBoolean()).as("koordinator-a");
                String id = right.give(coordinator, last.getOrDefault(right, ""));
                String name = "race %s on %s, -Dseed=%s".formatted(race, right, seed);
                Answer taken = race(name, readers, right.reader, random, () -> right.takeBack(coordinator, id));
                last.put(right, right == Right.BLOCK ? Rest.idOf(taken) : id);
            }
        } finally {
            readers.shutdownNow();
        }
        LOG.info("{} races: {} reads before, {} after, -Dseed={}", RACES, before, after, seed);
        assertThat(after).isGreaterThanOrEqualTo(RACES * READERS);
    }

    private Answer race(String name, ExecutorService readers, String reader, Random random, Supplier<Answer> takeBack)
            throws Exception {
        AtomicLong acknowledged = new AtomicLong(Long.MAX_VALUE);
        CountDownLatch begun = new CountDownLatch(READERS);
        List<Future<List<Read>>> reading = new ArrayList<>();
        for (int each = 0; each < READERS; each++) {
            Client client = node(each % 2 == 0).as(reader);
            Random own = new Random(random.nextLong());
            reading.add(readers.submit(() -> read(client, own, begun, acknowledged)));
        }
        begun.await();
        Answer taken = takeBack.get();
        acknowledged.set(System.nanoTime());
        assertThat(taken.status()).as("%s", taken).isIn(200, 201, 204);
        for (Future<List<Read>> each : reading) {
            check(name, each.get(), acknowledged.get());
        }
        return taken;
    }

    private void check(String name, List<Read> reads, long acknowledged) {
        assertThat(reads.get(0).shows())
                .as("%s, the first: %s", name, reads.get(0))
                .isTrue();
        for (Read read : reads) {
            boolean late = read.begun() > acknowledged;
            assertThat(late && read.shows())
                    .as("%s, begun after it was taken back: %s", name, read)
                    .isFalse();
            before += late ? 0 : 1;
            after += late ? 1 : 0;
        }
    }

    /** Reads until two have begun after the acknowledgement. */
    private static List<Read> read(Client client, Random random, CountDownLatch begun, AtomicLong acknowledged) {
        List<String> paths = List.of(Rest.plan(NORD), Rest.plan(NORD) + "/fragment", "/display/RECO/" + NORD);
        List<Read> reads = new ArrayList<>();
        int late = 0;
        while (late < 2) {
            long start = System.nanoTime();
            reads.add(new Read(start, client.get(paths.get(random.nextInt(paths.size())))));
            if (reads.size() == 1) {
                begun.countDown();
            }
            late += start > acknowledged.get() ? 1 : 0;
        }
        return reads;
    }

    private static Site node(boolean one) {
        return (one ? first : second).site();
    }

    private static String made(Answer added) {
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        return Rest.idOf(added);
    }
}
