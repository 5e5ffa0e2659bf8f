package com.atlassian.activeobjects.external;

/** The state of a plugin's tables. Source: open-source implementations. */
public interface ActiveObjectsModuleMetaData {
    /** OSS. */
    void awaitInitialization();

    /** OSS. */
    boolean isInitialized();
}
