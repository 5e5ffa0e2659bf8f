package no.samskriv.host.site;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a new database is filled from. The schema is in {@code docs/host.md}; each record checks itself, so that a wrong
 * file is refused with the place named.
 *
 * @param name of the whole site, in the header
 * @param start key of the space whose home page everybody is met by; without one it is the list of spaces
 * @param signInHint said on the login page; nothing when absent
 */
public record SiteFile(
        String name,
        @Nullable String start,
        @Nullable String signInHint,
        List<User> users,
        List<SpaceSeed> spaces,
        List<Call> afterStart) {
    static final String DEFAULT_LOCALE = "no_NO";
    static final String DEFAULT_ZONE = "Europe/Oslo";

    public SiteFile {
        name = given("name", name);
        users = orEmpty(users);
        spaces = orEmpty(spaces);
        afterStart = orEmpty(afterStart);
        checkNames(users, spaces, afterStart);
        if (start != null && spaces.stream().noneMatch(space -> space.key().equals(start))) {
            throw new IllegalArgumentException("there is no space " + start);
        }
    }

    /** The password of a user of this file. */
    public String passwordOf(String userName) {
        return users.stream()
                .filter(user -> user.name().equals(userName))
                .map(User::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no user " + userName));
    }

    /** An account. */
    public record User(
            String name,
            String fullName,
            @Nullable String email,
            String password,
            @Nullable String locale,
            @Nullable String timeZone,
            List<String> groups) {

        public User {
            name = given("name", name);
            fullName = given("fullName", fullName);
            password = given("password", password);
            email = email == null ? name + "@example.invalid" : email;
            locale = locale == null ? DEFAULT_LOCALE : locale;
            timeZone = timeZone == null ? DEFAULT_ZONE : timeZone;
            groups = orEmpty(groups);
            if (!locale.matches("[a-z]{2}_[A-Z]{2}")) {
                throw new IllegalArgumentException("a locale looks like no_NO, not " + locale);
            }
            checkZone(timeZone);
        }
    }

    /**
     * A space and its home page, with all pages below it.
     *
     * @param administrators login names
     */
    public record SpaceSeed(String key, String name, List<String> administrators, PageSeed home) {

        public SpaceSeed {
            key = given("key", key);
            name = given("name", name);
            administrators = orEmpty(administrators);
            home = given("home", home);
        }

        Stream<String> userNames() {
            return Stream.concat(administrators.stream(), home.userNames());
        }
    }

    /**
     * A page.
     *
     * @param author login name; the first user of the file when absent
     * @param body storage format, line by line
     */
    public record PageSeed(
            String title,
            @Nullable String author,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> body,

            Names view,
            Names edit,
            List<PageSeed> children) {

        public PageSeed {
            title = given("title", title);
            body = orEmpty(body);
            view = view == null ? Names.NONE : view;
            edit = edit == null ? Names.NONE : edit;
            children = orEmpty(children);
        }

        Stream<String> userNames() {
            Stream<String> own = Stream.of(Stream.ofNullable(author), view.users().stream(), edit.users().stream())
                    .flatMap(names -> names);
            return Stream.concat(own, children.stream().flatMap(PageSeed::userNames));
        }
    }

    /** Those who are let in; nobody named leaves the page open. */
    public record Names(List<String> users, List<String> groups) {
        static final Names NONE = new Names(List.of(), List.of());

        public Names {
            users = orEmpty(users);
            groups = orEmpty(groups);
        }
    }

    /** A request to the host itself, once it serves; {@code path} is below the context path. */
    public record Call(String as, String method, String path) {

        public Call {
            as = given("as", as);
            method = given("method", method);
            path = given("path", path);
            if (!Set.of("GET", "POST").contains(method)) {
                throw new IllegalArgumentException("method is GET or POST, not " + method);
            }
            if (!path.startsWith("/")) {
                throw new IllegalArgumentException("path begins with a slash, not " + path);
            }
        }
    }

    private static void checkNames(List<User> users, List<SpaceSeed> spaces, List<Call> calls) {
        Set<String> known = new HashSet<>();
        for (User user : users) {
            if (!known.add(user.name())) {
                throw new IllegalArgumentException("two users are called " + user.name());
            }
        }
        Stream<String> used =
                Stream.concat(calls.stream().map(Call::as), spaces.stream().flatMap(SpaceSeed::userNames));
        used.filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("there is no user " + name);
        });
    }

    private static void checkZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no time zone " + zone, e);
        }
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
