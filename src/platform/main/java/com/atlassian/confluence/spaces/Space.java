package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/** A space. Source: Slack plugin (10.0.1), atlassian-connect (6). */
public abstract class Space {
    /** C10. */
    public abstract String getKey();

    /** C&lt;=8. */
    public abstract String getName();

    /** C&lt;=8. Null when the space has none. */
    public abstract Page getHomePage();
}
