package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import java.util.List;

/** Finds pages, without asking whether the reader may see them. Source: javadoc 5.4.2, Slack plugin (10.0.1). */
public interface PageManager extends ContentEntityManager {
    /** C9. */
    Page getPage(long id);

    /** C10. */
    Page getPage(String spaceKey, String pageTitle);

    /** C<=8. Those below a page, at any depth; none in the trash. */
    List<Page> getDescendants(Page page);
}
