package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/** Something happened to content. Source: javadoc 5.9.3, Slack plugin (10.0.1). */
public abstract class ContentEvent {
    /** C10. */
    public abstract ContentEntityObject getContent();
}
