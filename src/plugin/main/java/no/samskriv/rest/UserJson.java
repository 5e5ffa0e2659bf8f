package no.samskriv.rest;

import java.util.Optional;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import org.jspecify.annotations.Nullable;

/** A user in an answer: the key that lasts, and the name of today. */
public record UserJson(String key, String name) {
    private static final int KEY_LIMIT = 255;

    public static @Nullable UserJson of(@Nullable UserRef user, Users users) {
        return user == null ? null : new UserJson(user.key(), users.displayName(user));
    }

    /** A user in what comes in, by login name or by key; absent and null are the same. */
    public static Optional<UserRef> read(JsonFields fields, String field, Users users) {
        return fields.optionalString(field).map(name -> existing(name, users)
                .orElseThrow(() -> ProblemException.invalid(fields.path(field), "no-such-user")));
    }

    /** Whoever can sign in with this login name, or has this key. */
    public static Optional<UserRef> existing(String name, Users users) {
        return users.byLoginName(name)
                .or(() -> Optional.of(name)
                        .filter(key -> !key.isBlank() && key.length() <= KEY_LIMIT)
                        .map(UserRef::new))
                .filter(users::exists);
    }
}
