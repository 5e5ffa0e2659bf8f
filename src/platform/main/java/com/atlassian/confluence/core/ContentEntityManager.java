package com.atlassian.confluence.core;

/** Saves content, without asking whether the author may. Source: baloise (9.5.4). */
public interface ContentEntityManager {
    /** C9. */
    void saveContentEntity(ContentEntityObject obj, SaveContext saveContext);
}
