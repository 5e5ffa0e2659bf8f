package no.samskriv.ao;

import com.atlassian.beehive.ClusterLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One named lock, reentrant for the thread that holds it. Threads of this process queue on a lock in memory, so that
 * at most one of them keeps a connection.
 */
final class RowLock implements ClusterLock {
    private static final Logger LOG = LoggerFactory.getLogger(RowLock.class);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final LockRows rows;
    private final String name;
    private final ReentrantLock here = new ReentrantLock();
    /** Touched only by the thread that holds {@link #here}. */
    private @Nullable Connection held;

    RowLock(LockRows rows, String name) {
        this.rows = rows;
        this.name = name;
    }

    @Override
    public void lock() {
        here.lock();
        takeRow(rows::lock);
    }

    @Override
    public boolean tryLock() {
        return here.tryLock() && takeRow(rows::tryLock);
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        boolean locked = false;
        while (!locked) {
            locked = tryLock(1, TimeUnit.DAYS);
        }
    }

    /** Asks now and then instead of waiting in the database, because H2 forgets an interrupt there. */
    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(time);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        while (!tryLock()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(Math.min(left, PAUSE_NANOS));
        }
        return true;
    }

    /** Lets go of {@link #here} unless the row is, or already was, taken. */
    private boolean takeRow(Function<String, @Nullable Connection> take) {
        if (held != null) {
            return true;
        }
        try {
            held = take.apply(name);
        } finally {
            if (held == null) {
                here.unlock();
            }
        }
        return held != null;
    }

    @Override
    public void unlock() {
        if (!here.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("not held by this thread: " + name);
        }
        if (here.getHoldCount() == 1) {
            releaseRow();
        }
        here.unlock();
    }

    private void releaseRow() {
        try (Connection releasing = held) {
            if (releasing != null) {
                releasing.rollback();
            }
        } catch (SQLException gone) {
            LOG.warn("The connection that held the lock {} was lost; others may have had the lock", name, gone);
        } finally {
            held = null;
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("a lock across processes has no conditions");
    }
}
