package no.samskriv.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.jspecify.annotations.Nullable;

/** Knows one member of one group. */
final class FakeMemberships implements UserManager {
    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey.getStringValue().equals("key-koordinator-a") && group.equals("koordinatorer");
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return null;
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return false;
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return false;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return false;
    }
}
