package no.samskriv.host;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Locale;
import java.util.TimeZone;
import no.samskriv.host.event.Events;

/** A site without pages, where the test says who is signed in and what language is read. */
final class FakeSite implements UserManager, UserAccessor, PageManager, TimeZoneManager {
    volatile String user = "";
    volatile Locale locale = new Locale("no", "NO");

    HostServices services() {
        return new HostServices(
                this, this, (reader, permission, target) -> false, this, () -> locale, this, new Events());
    }

    @Override
    public UserKey getRemoteUserKey() {
        return user.isEmpty() ? null : new UserKey(user);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return userKey.getStringValue().equals("admin");
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isSystemAdmin(userKey);
    }

    @Override
    public ConfluenceUser getUserByName(String username) {
        return null;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return null;
    }

    @Override
    public Page getPage(long id) {
        return null;
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return null;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getDefaultTimeZone();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone("Europe/Oslo");
    }
}
