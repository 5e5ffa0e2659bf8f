package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was created. Source: Slack plugin (10.0.1). */
public class PageCreateEvent extends PageEvent {
    /** U. */
    public PageCreateEvent(Page page) {
        super(page);
    }
}
