package no.samskriv.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import no.samskriv.kernel.Locks;

/** Confluence's cluster locks, under names of our own. */
public final class NodeLocks implements Locks {
    private static final String PREFIX = "no.samskriv.";

    private final ClusterLockService locks;

    public NodeLocks(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public void holding(String name, Runnable work) {
        ClusterLock lock = locks.getLockForName(PREFIX + name);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
