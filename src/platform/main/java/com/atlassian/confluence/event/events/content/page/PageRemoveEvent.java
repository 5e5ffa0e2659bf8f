package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was removed for good, and not only moved to the trash. Source: mesilat (7.1). */
public class PageRemoveEvent extends PageEvent {
    /** U. */
    public PageRemoveEvent(Page page) {
        super(page);
    }
}
