package com.atlassian.sal.api.user;

/** Who is signed in and what they administer. Source: bootstrapi (10.2.15), Slack plugin (10.0.1). */
public interface UserManager {
    /** C10. */
    UserKey getRemoteUserKey();

    /** C10. */
    boolean isSystemAdmin(UserKey userKey);

    /** C10. */
    boolean isAdmin(UserKey userKey);
}
