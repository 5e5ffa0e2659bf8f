package no.samskriv.ao;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Named locks that hold for every process on the database. A lock dies with the process that holds it. Names are kept
 * for good: use few and fixed ones, of at most 255 characters.
 */
public final class DatabaseLocks implements ClusterLockService {
    private final LockRows rows;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    DatabaseLocks(LockRows.Connections connections) {
        rows = new LockRows(connections);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new RowLock(rows, name));
    }
}
