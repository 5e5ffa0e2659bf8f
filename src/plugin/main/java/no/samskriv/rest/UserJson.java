package no.samskriv.rest;

import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import org.jspecify.annotations.Nullable;

/** A user in an answer: the key that lasts, and the name of today. */
public record UserJson(String key, String name) {

    public static @Nullable UserJson of(@Nullable UserRef user, Users users) {
        return user == null ? null : new UserJson(user.key(), users.displayName(user));
    }
}
