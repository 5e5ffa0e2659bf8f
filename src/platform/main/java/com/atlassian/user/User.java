package com.atlassian.user;

/** Somebody with an account. Source: bootstrapi (10.2.15) implements exactly these. */
public interface User {
    /** C10. */
    String getName();

    /** C10. */
    String getFullName();

    /** C10. */
    String getEmail();
}
