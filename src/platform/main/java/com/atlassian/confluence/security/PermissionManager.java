package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** Decides who may do what; {@code user == null} is the anonymous reader. Source: javadoc 8.9.3, Slack plugin (10.0.1). */
public interface PermissionManager {
    /** C10. */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    /** C10. */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);
}
