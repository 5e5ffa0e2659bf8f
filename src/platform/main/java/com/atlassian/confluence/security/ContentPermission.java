package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** One user or group that a restriction lets in. Source: Slack plugin (10.0.1), baloise (9.5.4). */
public class ContentPermission {
    /** C10. That its value is "View" is U. */
    public static final String VIEW_PERMISSION = "View";

    private final String type;
    private final ConfluenceUser user;
    private final String groupName;

    private ContentPermission(String type, ConfluenceUser user, String groupName) {
        this.type = type;
        this.user = user;
        this.groupName = groupName;
    }

    /** C9. */
    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, user, null);
    }

    /** C&lt;=8. */
    public static ContentPermission createGroupPermission(String type, String groupName) {
        return new ContentPermission(type, null, groupName);
    }

    /** U. */
    public String getType() {
        return type;
    }

    /** C9. Null for a group, and for somebody whose account is gone. */
    public ConfluenceUser getUserSubject() {
        return user;
    }

    /** C9. Null for a user. */
    public String getGroupName() {
        return groupName;
    }
}
