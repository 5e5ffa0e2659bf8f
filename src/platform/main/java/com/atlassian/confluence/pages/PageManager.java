package com.atlassian.confluence.pages;

/** Finds pages, without asking whether the reader may see them. Source: javadoc 5.4.2, Slack plugin (10.0.1). */
public interface PageManager {
    /** C9. */
    Page getPage(long id);

    /** C10. */
    Page getPage(String spaceKey, String pageTitle);
}
