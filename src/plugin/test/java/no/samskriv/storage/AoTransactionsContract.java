package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.Query;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

abstract class AoTransactionsContract {
    private final String counter = UUID.randomUUID().toString();
    private final AtomicInteger attempts = new AtomicInteger();
    private ActiveObjects ao;
    private InTransaction inTransaction;

    @BeforeEach
    void connect(TestDatabase database) {
        ao = database.activeObjects(CounterRow.class);
        inTransaction = new AoTransactions(ao);
    }

    @Test
    void givesBackWhatTheWorkReturns() {
        assertThat(inTransaction.<String>call(() -> "done")).isEqualTo("done");
    }

    @Test
    void leavesNothingOfAnAttemptThatTheDatabaseUndid() {
        inTransaction.run(() -> {
            create(counter);
            if (attempts.incrementAndGet() < 3) {
                throw transientFailure();
            }
        });

        assertThat(attempts).hasValue(3);
        assertThat(ao.count(CounterRow.class, thisOne(counter))).isOne();
    }

    @Test
    void givesUpAfterThreeRetries() {
        assertThatThrownBy(() -> inTransaction.run(() -> {
                    attempts.incrementAndGet();
                    throw transientFailure();
                }))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(attempts).hasValue(4);
    }

    @Test
    void runsWorkThatFailsForAnotherReasonOnlyOnce() {
        assertThatThrownBy(() -> inTransaction.run(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalStateException(new SQLException("a division by zero", "22012"));
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void retriesTheWholeTransactionWhenAnInnerPieceOfItWasUndone() {
        AtomicInteger innerAttempts = new AtomicInteger();

        inTransaction.run(() -> {
            attempts.incrementAndGet();
            inTransaction.run(() -> {
                if (innerAttempts.incrementAndGet() == 1) {
                    throw transientFailure();
                }
            });
        });

        assertThat(attempts).hasValue(2);
        assertThat(innerAttempts).hasValue(2);
    }

    /** The wiki may be drawing a page in a transaction of its own, with several macros on it. */
    @Test
    void refusalLeavesAloneWhatGoesOnAroundIt() {
        ao.executeInTransaction(() -> {
            create(counter);
            assertThatThrownBy(() -> inTransaction.run(() -> inTransaction.run(() -> {
                        throw ProblemException.notFound();
                    })))
                    .isInstanceOf(ProblemException.class);
            return true;
        });

        assertThat(ao.count(CounterRow.class, thisOne(counter))).isOne();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void getsBothOutOfADeadlock() throws Exception {
        String other = UUID.randomUUID().toString();
        List<String> receipts =
                List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        create(counter);
        create(other);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> writeBoth(counter, other, receipts.get(0), bothHoldOne));
            Future<?> two = threads.submit(() -> writeBoth(other, counter, receipts.get(1), bothHoldOne));
            one.get();
            two.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(attempts).hasValueGreaterThan(2);
        assertThat(receipts).allSatisfy(receipt -> assertThat(ao.count(CounterRow.class, thisOne(receipt)))
                .isEqualTo(1));
    }

    /** Writes without having read, so that what is tested is that both get through, and leaves a row as a receipt. */
    private void writeBoth(String first, String second, String receipt, CyclicBarrier bothHoldOne) {
        AtomicInteger attempt = new AtomicInteger();
        inTransaction.run(() -> {
            int value = attempts.incrementAndGet();
            write(first, value);
            if (attempt.incrementAndGet() == 1) {
                await(bothHoldOne);
            }
            write(second, value);
            create(receipt);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String uuid, int total) {
        CounterRow row = find(uuid);
        row.setTotal(total);
        row.save();
    }

    private void create(String uuid) {
        ao.create(CounterRow.class, Map.of("UUID", uuid, "TOTAL", 0, "REVISION", 1));
    }

    private CounterRow find(String uuid) {
        return Arrays.stream(ao.find(CounterRow.class, thisOne(uuid)))
                .findFirst()
                .orElseThrow();
    }

    private static Query thisOne(String uuid) {
        return Query.select().where("UUID = ?", uuid);
    }

    private static RuntimeException transientFailure() {
        return new IllegalStateException(new SQLException("undone", "40001"));
    }
}
