package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Something happened to a page. Source: mesilat (7.1). */
public abstract class PageEvent extends ContentEvent {
    private final Page page;

    protected PageEvent(Page page) {
        this.page = page;
    }

    /** C&lt;=8. */
    public Page getPage() {
        return page;
    }

    /** C10. */
    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
