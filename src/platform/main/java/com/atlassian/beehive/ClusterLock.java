package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds on every node. Source: bootstrapi (10.2.15); supertype from general knowledge (U). */
public interface ClusterLock extends Lock {}
