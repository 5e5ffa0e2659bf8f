package no.samskriv.host.site;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody with an account.
 *
 * @param login what they type to sign in
 * @param localeName as Confluence writes it: {@code no_NO}
 */
public record SiteUser(
        UserKey key, String login, String fullName, String email, String localeName, String timeZone, Theme theme)
        implements ConfluenceUser {

    /** Light, dark, or as the reader's device has it. */
    public enum Theme {
        LIGHT,
        DARK,
        MATCH
    }

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return login;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }

    public Locale locale() {
        return localeOf(localeName);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    static Locale localeOf(String name) {
        return Locale.forLanguageTag(name.replace('_', '-'));
    }
}
