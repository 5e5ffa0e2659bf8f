package com.atlassian.confluence.user;

/** Who is signed in on this thread; null is the anonymous reader. Source: Slack plugin (10.0.1). */
public final class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /** C10. */
    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    /** C10. */
    public static void set(ConfluenceUser user) {
        CURRENT.set(user);
    }

    /** C10. */
    public static void reset() {
        CURRENT.remove();
    }
}
