package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes on one database, four users on each, all saving the same few things. */
abstract class ConcurrentChangesContract {
    private static final PersonRef NORD = new PersonRef("P-0001");
    private static final UserRef COORDINATOR = new UserRef("key-koordinator-a");
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");
    private static final int ENTITIES = 10;
    private static final int USERS_PER_NODE = 4;
    private static final int SAVES_PER_USER = 125;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void losesNoneOfAThousandSimultaneousSaves(TestDatabase database) throws Exception {
        Node one = new Node(database.activeObjects(ChangeRow.class, ChangedValueRow.class, CounterRow.class));
        Node two = new Node(
                TestDatabase.activeObjects(database.open(), ChangeRow.class, ChangedValueRow.class, CounterRow.class));
        List<UUID> entities = Stream.generate(UUID::randomUUID).limit(ENTITIES).toList();
        entities.forEach(one::create);

        inParallel(Stream.of(one, two)
                .flatMap(node -> Stream.generate(() -> node).limit(USERS_PER_NODE))
                .map(node -> (Runnable) () -> node.save(entities))
                .toList());

        assertThat(entities.stream().mapToInt(one::total).sum()).isEqualTo(2 * USERS_PER_NODE * SAVES_PER_USER);
        assertThat(entities).allSatisfy(entity -> assertThat(one.changes.historyOf(entity))
                .extracting(change -> change.revision().number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, one.total(entity) + 1).boxed().toList()));
    }

    private static void inParallel(List<Runnable> users) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(users.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            users.forEach(user -> running.add(threads.submit(user)));
            for (Future<?> user : running) {
                user.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Node {
        private final ActiveObjects ao;
        private final InTransaction inTransaction;
        private final Changes changes;

        Node(ActiveObjects ao) {
            this.ao = ao;
            inTransaction = new AoTransactions(ao);
            changes = new Changes(ao);
        }

        void create(UUID entity) {
            inTransaction.run(() -> {
                Revision first = changes.begin(new Subject(NORD, entity, "COUNTER"), COORDINATOR, NOON);
                ao.create(CounterRow.class, Map.of("UUID", entity.toString(), "TOTAL", 0, "REVISION", first.number()));
            });
        }

        void save(List<UUID> entities) {
            for (int i = 0; i < SAVES_PER_USER; i++) {
                UUID entity = entities.get(i % ENTITIES);
                while (!saved(entity)) {
                    Thread.onSpinWait();
                }
            }
        }

        private boolean saved(UUID entity) {
            try {
                inTransaction.run(() -> increment(entity));
                return true;
            } catch (ProblemException e) {
                assertThat(e.problem()).isEqualTo(new Problem.Stale(null));
                return false;
            }
        }

        private void increment(UUID entity) {
            CounterRow row = row(entity);
            Revision seen = new Revision(row.getRevision());
            Revision next = changes.claim(
                    new Subject(NORD, entity, "COUNTER"),
                    seen,
                    COORDINATOR,
                    NOON,
                    List.of(FieldChange.ofText("total")));
            row.setTotal(row.getTotal() + 1);
            row.setRevision(next.number());
            row.save();
        }

        int total(UUID entity) {
            return row(entity).getTotal();
        }

        private CounterRow row(UUID entity) {
            return ao.find(CounterRow.class, Query.select().where("UUID = ?", entity.toString()))[0];
        }
    }
}
