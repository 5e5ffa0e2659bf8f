package no.samskriv.keeping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;

/**
 * Users in a file: {@code login:} and what they sign in with, or {@code key:} and what they were known by, when their
 * account is gone. Whoever is not known where the file is taken in keeps that name, so that it is written out the same.
 */
public final class WrittenUsers {
    private static final String LOGIN = "login:";
    private static final String KEY = "key:";

    private final Users users;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    public WrittenUsers(Users users) {
        this.users = users;
    }

    /** As a file has it. */
    public String out(String key) {
        return isWritten(key) ? key : known.computeIfAbsent(key, this::written);
    }

    private String written(String key) {
        String login = users.loginName(new UserRef(key));
        return login.isEmpty() ? KEY + key : LOGIN + login;
    }

    /** As this site has it. */
    public String in(String written) {
        return known.computeIfAbsent(written, this::found);
    }

    private String found(String written) {
        if (!written.startsWith(LOGIN)) {
            return written;
        }
        String login = written.substring(LOGIN.length());
        return users.byLoginName(login).map(UserRef::key).orElseGet(() -> {
            missing.add(login);
            return written;
        });
    }

    /** What those sign in with whom this site does not know. */
    public Set<String> missing() {
        return Set.copyOf(missing);
    }

    private static boolean isWritten(String key) {
        return key.startsWith(LOGIN) || key.startsWith(KEY);
    }
}
