package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was moved to the trash. Source: mesilat (7.1). */
public class PageTrashedEvent extends PageEvent {
    /** U. */
    public PageTrashedEvent(Page page) {
        super(page);
    }
}
