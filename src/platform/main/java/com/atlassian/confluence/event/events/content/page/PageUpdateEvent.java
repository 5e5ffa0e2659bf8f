package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page has a new version. Source: Slack plugin (10.0.1). */
public class PageUpdateEvent extends PageEvent {
    /** U. */
    public PageUpdateEvent(Page page) {
        super(page);
    }
}
