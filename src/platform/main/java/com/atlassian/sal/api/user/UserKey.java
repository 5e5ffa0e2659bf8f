package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The key of a user, stable across renames. Source: Slack plugin (10.0.1). */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;

    /** C10. */
    public UserKey(String userKey) {
        this.key = Objects.requireNonNull(userKey, "userKey");
    }

    /** C10. */
    public String getStringValue() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
