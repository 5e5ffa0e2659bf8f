package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A user with the key that survives renaming. Source: Slack plugin (10.0.1). */
public interface ConfluenceUser extends User {
    /** C10. */
    UserKey getKey();
}
