package no.samskriv.host.site;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.host.site.SiteUser.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts, and which groups they are in. */
public final class Users implements UserAccessor {
    public static final String ADMINISTRATORS = "confluence-administrators";

    private static final String COLUMNS =
            "SELECT USER_KEY, LOGIN, FULL_NAME, EMAIL, LOCALE, TIME_ZONE, THEME FROM HOST_USER";

    private final JdbcClient sql;
    private final Passwords passwords = new Passwords();

    Users(JdbcClient sql) {
        this.sql = sql;
    }

    /** The user with this login name, in whatever case it is written. */
    public Optional<SiteUser> named(String login) {
        return sql.sql(COLUMNS + " WHERE LOGIN = ?")
                .param(canonical(login))
                .query(Users::user)
                .optional();
    }

    public Optional<SiteUser> withKey(String key) {
        return sql.sql(COLUMNS + " WHERE USER_KEY = ?")
                .param(key)
                .query(Users::user)
                .optional();
    }

    /** Users of whose names or login name every word of the query begins a word, by name. */
    public List<SiteUser> search(String query, int limit) {
        List<String> wanted = words(query);
        return wanted.isEmpty()
                ? List.of()
                : sql.sql(COLUMNS + " ORDER BY FULL_NAME, LOGIN").query(Users::user).list().stream()
                        .filter(user -> wanted.stream().allMatch(word -> begins(word, user)))
                        .limit(limit)
                        .toList();
    }

    private static boolean begins(String word, SiteUser user) {
        return user.login().startsWith(word) || words(user.fullName()).stream().anyMatch(part -> part.startsWith(word));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s()]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Nothing for a wrong password and for a name nobody has, after the same time. */
    public Optional<SiteUser> signIn(String login, String password) {
        String hash = sql.sql("SELECT PASSWORD_HASH FROM HOST_USER WHERE LOGIN = ?")
                .param(canonical(login))
                .query(String.class)
                .optional()
                .orElse(null);
        return passwords.matches(password, hash) ? named(login) : Optional.empty();
    }

    public Set<String> groupsOf(UserKey key) {
        return new HashSet<>(sql.sql("SELECT GROUP_NAME FROM HOST_MEMBER WHERE USER_KEY = ?")
                .param(key.getStringValue())
                .query(String.class)
                .list());
    }

    public boolean isAdministrator(UserKey key) {
        return groupsOf(key).contains(ADMINISTRATORS);
    }

    /** Remembers how this user wants to read, from the next request on. */
    public void prefer(UserKey key, String localeName, Theme theme) {
        sql.sql("UPDATE HOST_USER SET LOCALE = ?, THEME = ? WHERE USER_KEY = ?")
                .params(localeName, theme.name(), key.getStringValue())
                .update();
    }

    /**
     * Those whose password is the same share its hash, which is slow to make on purpose: in the site file their passwords
     * stand side by side in the clear, so that two are the same is no secret.
     */
    void add(List<SiteFile.User> all) {
        Map<String, String> hashes = new HashMap<>();
        for (SiteFile.User user : all) {
            add(user, hashes.computeIfAbsent(user.password(), passwords::hash));
        }
    }

    private void add(SiteFile.User user, String passwordHash) {
        String key = UUID.randomUUID().toString().replace("-", "");
        sql.sql("INSERT INTO HOST_USER (USER_KEY, LOGIN, FULL_NAME, EMAIL, LOCALE, TIME_ZONE, THEME, PASSWORD_HASH)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(key, canonical(user.name()), user.fullName(), user.email(), user.locale())
                .params(user.timeZone(), Theme.MATCH.name(), passwordHash)
                .update();
        for (String group : user.groups()) {
            sql.sql("INSERT INTO HOST_MEMBER (USER_KEY, GROUP_NAME) VALUES (?, ?)")
                    .params(key, group)
                    .update();
        }
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String username) {
        return named(username).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getUserByKey(UserKey key) {
        return withKey(key.getStringValue()).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    /** Accounts are neither deactivated nor deleted here. */
    @Override
    public boolean isDeactivated(String username) {
        return false;
    }

    /** A group is there as long as somebody is in it. */
    @Override
    public @Nullable Group getGroup(String name) {
        return membersOf(name).isEmpty() ? null : () -> name;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return membersOf(group.getName());
    }

    private List<String> membersOf(String group) {
        return sql.sql("SELECT U.LOGIN FROM HOST_MEMBER M JOIN HOST_USER U ON U.USER_KEY = M.USER_KEY"
                        + " WHERE M.GROUP_NAME = ? ORDER BY U.LOGIN")
                .param(group)
                .query(String.class)
                .list();
    }

    private static String canonical(String login) {
        return login.toLowerCase(Locale.ROOT);
    }

    private static SiteUser user(ResultSet row, int number) throws SQLException {
        return new SiteUser(
                new UserKey(row.getString("USER_KEY")),
                row.getString("LOGIN"),
                row.getString("FULL_NAME"),
                row.getString("EMAIL"),
                row.getString("LOCALE"),
                row.getString("TIME_ZONE"),
                Theme.valueOf(row.getString("THEME")));
    }
}
