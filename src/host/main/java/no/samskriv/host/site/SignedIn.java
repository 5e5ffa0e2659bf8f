package no.samskriv.host.site;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Who is signed in on this thread, what they administer, and how they read; asked under SAL's names for it. */
public final class SignedIn implements UserManager, LocaleResolver, TimeZoneManager {
    private final Users users;

    SignedIn(Users users) {
        this.users = users;
    }

    /** Nobody on an anonymous request. */
    public static Optional<SiteUser> user() {
        return AuthenticatedUserThreadLocal.get() instanceof SiteUser user ? Optional.of(user) : Optional.empty();
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return user().map(SiteUser::getKey).orElse(null);
    }

    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        return userKey != null && users.isAdministrator(userKey);
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey userKey, @Nullable String group) {
        return userKey != null && users.groupsOf(userKey).contains(group);
    }

    @Override
    public boolean authenticate(String username, String password) {
        return users.signIn(username, password).isPresent();
    }

    @Override
    public Locale getLocale() {
        return user().map(SiteUser::locale).orElse(SiteUser.localeOf(SiteFile.DEFAULT_LOCALE));
    }

    @Override
    public TimeZone getUserTimeZone() {
        return user().map(user -> TimeZone.getTimeZone(user.zone())).orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(ZoneId.of(SiteFile.DEFAULT_ZONE));
    }
}
