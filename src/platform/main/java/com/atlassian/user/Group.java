package com.atlassian.user;

/** A group of users. Source: a search connector (imports jakarta.*, so 10). */
public interface Group {
    /** U. */
    String getName();
}
