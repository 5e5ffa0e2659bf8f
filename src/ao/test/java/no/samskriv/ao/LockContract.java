package no.samskriv.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
abstract class LockContract {
    private final String name = "job-" + UUID.randomUUID();
    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private Database database;
    private ClusterLock here;
    private ClusterLock elsewhere;

    @BeforeEach
    void connect(TestDatabase databases) {
        database = databases.database();
        here = database.locks().getLockForName(name);
        elsewhere = databases.open().locks().getLockForName(name);
    }

    @AfterEach
    void end() {
        otherThread.shutdownNow();
    }

    @Test
    void keepsTheOtherProcessOut() {
        here.lock();

        assertThat(elsewhere.tryLock()).isFalse();

        here.unlock();
        assertThat(elsewhere.tryLock()).isTrue();
        elsewhere.unlock();
    }

    @Test
    void keepsAnotherThreadOfTheSameProcessOut() throws Exception {
        here.lock();

        assertThat(inOtherThread(() -> here.tryLock())).isFalse();

        here.unlock();
        assertThat(inOtherThread(() -> here.tryLock())).isTrue();
    }

    @Test
    void doesNotKeepAnybodyFromALockOfAnotherName(TestDatabase databases) {
        here.lock();
        ClusterLock unrelated = databases.open().locks().getLockForName(name + "-other");

        assertThat(unrelated.tryLock()).isTrue();

        unrelated.unlock();
        here.unlock();
    }

    @Test
    void isReentrant() {
        here.lock();
        here.lock();
        here.unlock();

        assertThat(elsewhere.tryLock()).isFalse();

        here.unlock();
        assertThat(elsewhere.tryLock()).isTrue();
        elsewhere.unlock();
    }

    @Test
    void givesUpWaitingInTime() throws InterruptedException {
        here.lock();

        assertThat(elsewhere.tryLock(50, TimeUnit.MILLISECONDS)).isFalse();

        here.unlock();
        assertThat(elsewhere.tryLock(50, TimeUnit.MILLISECONDS)).isTrue();
        elsewhere.unlock();
    }

    @Test
    void goesToWhoeverWaits() throws Exception {
        here.lock();
        Future<Boolean> waiting = otherThread.submit(() -> {
            elsewhere.lock();
            elsewhere.unlock();
            return true;
        });
        assertThatThrownBy(() -> waiting.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        here.unlock();

        assertThat(waiting.get()).isTrue();
    }

    @Test
    void letsAWaitingThreadBeInterrupted() throws InterruptedException {
        here.lock();
        CountDownLatch started = new CountDownLatch(1);
        Future<Boolean> waiting = otherThread.submit(() -> {
            started.countDown();
            elsewhere.lockInterruptibly();
            return true;
        });
        started.await();

        otherThread.shutdownNow();

        assertThatThrownBy(waiting::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        here.unlock();
    }

    @Test
    void outlivesTheTransactionItWasTakenIn() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    here.lock();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(elsewhere.tryLock()).isFalse();
        here.unlock();
    }

    @Test
    void isNotForAnybodyElseToRelease() {
        here.lock();

        assertThatThrownBy(() -> inOtherThread(() -> {
                    here.unlock();
                    return true;
                }))
                .hasCauseInstanceOf(IllegalMonitorStateException.class);

        assertThat(elsewhere.tryLock()).isFalse();
        here.unlock();
    }

    private boolean inOtherThread(Callable<Boolean> work) throws Exception {
        return otherThread.submit(work).get();
    }
}
