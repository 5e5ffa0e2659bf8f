package com.atlassian.activeobjects.external;

import com.atlassian.activeobjects.spi.DatabaseType;

/** The state of a plugin's tables. Source: open-source implementations. */
public interface ActiveObjectsModuleMetaData {
    /** OSS. */
    void awaitInitialization();

    /** OSS. */
    boolean isInitialized();

    /** OSS. */
    DatabaseType getDatabaseType();
}
