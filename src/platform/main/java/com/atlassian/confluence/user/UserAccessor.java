package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** Finds users. Source: Slack plugin (10.0.1). */
public interface UserAccessor {
    /** C9. */
    ConfluenceUser getUserByName(String username);

    /** C10. */
    ConfluenceUser getUserByKey(UserKey key);
}
