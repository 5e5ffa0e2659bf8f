package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was moved, within its space or to another. Source: HipChat plugin by go2group (5). */
public class PageMoveEvent extends PageEvent {
    /** U. */
    public PageMoveEvent(Page page) {
        super(page);
    }
}
