package com.atlassian.confluence.core;

/** Content with versions. Source: Slack plugin (10.0.1), ONLYOFFICE (10.0.3), baloise (9.5.4). */
public abstract class ContentEntityObject {
    /** C10. */
    public abstract long getId();

    /** C10. */
    public abstract String getTitle();

    /** C10. */
    public abstract String getUrlPath();

    /** C10. */
    public abstract int getVersion();

    /** C9. */
    public abstract long getLatestVersionId();

    /** C&lt;=8. */
    public abstract String getBodyAsString();

    /** U. */
    public abstract boolean isDeleted();
}
