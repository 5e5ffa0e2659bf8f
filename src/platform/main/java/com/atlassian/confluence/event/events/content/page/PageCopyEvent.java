package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was copied. Source: mesilat (7.1). */
public class PageCopyEvent {
    private final Page origin;
    private final Page destination;

    /** U. */
    public PageCopyEvent(Page origin, Page destination) {
        this.origin = origin;
        this.destination = destination;
    }

    /** C&lt;=8. */
    public Page getOrigin() {
        return origin;
    }

    /** C&lt;=8. */
    public Page getDestination() {
        return destination;
    }
}
