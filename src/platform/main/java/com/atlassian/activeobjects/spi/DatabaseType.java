package com.atlassian.activeobjects.spi;

/** The databases that Active Objects knows; those that are named here, and more. Source: open-source implementations. */
public enum DatabaseType {
    /** OSS. */
    H2,
    /** OSS. */
    POSTGRESQL
}
