package com.atlassian.beehive;

/** Locks that hold on every node. Source: bootstrapi (10.2.15). */
public interface ClusterLockService {
    /** C10. */
    ClusterLock getLockForName(String lockName);
}
