package no.samskriv.confluence;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.ZoneId;
import java.util.Optional;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.UserRef;

/** Whoever is signed in on this request. */
public final class ConfluenceCurrentUser implements CurrentUser {
    private final UserManager users;
    private final TimeZoneManager zones;

    public ConfluenceCurrentUser(UserManager users, TimeZoneManager zones) {
        this.users = users;
        this.zones = zones;
    }

    @Override
    public Optional<UserRef> find() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new UserRef(key.getStringValue()));
    }

    @Override
    public boolean isSystemAdministrator() {
        UserKey key = users.getRemoteUserKey();
        return key != null && users.isSystemAdmin(key);
    }

    @Override
    public boolean isAdministrator() {
        UserKey key = users.getRemoteUserKey();
        return key != null && (users.isAdmin(key) || users.isSystemAdmin(key));
    }

    @Override
    public ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }
}
