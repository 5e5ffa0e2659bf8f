package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page came back from the trash. Source: mesilat (7.1). */
public class PageRestoreEvent extends PageEvent {
    /** U. */
    public PageRestoreEvent(Page page) {
        super(page);
    }
}
