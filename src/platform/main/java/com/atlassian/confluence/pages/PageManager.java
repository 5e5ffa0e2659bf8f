package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/** Finds pages, without asking whether the reader may see them. Source: javadoc 5.4.2, Slack plugin (10.0.1). */
public interface PageManager extends ContentEntityManager {
    /** C9. */
    Page getPage(long id);

    /** C10. */
    Page getPage(String spaceKey, String pageTitle);
}
