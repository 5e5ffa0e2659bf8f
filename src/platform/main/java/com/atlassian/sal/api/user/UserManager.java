package com.atlassian.sal.api.user;

/**
 * Who is signed in and what they administer. Source: bootstrapi (10.2.15), Slack plugin (10.0.1), and for
 * what is marked OSS an open class that implements the interface.
 */
public interface UserManager {
    /** C10. */
    UserKey getRemoteUserKey();

    /** C10. */
    boolean isSystemAdmin(UserKey userKey);

    /** C10. */
    boolean isAdmin(UserKey userKey);

    /** OSS. */
    boolean isUserInGroup(UserKey userKey, String group);

    /** OSS. Checks a password; nobody is signed in or out by it. */
    boolean authenticate(String username, String password);
}
