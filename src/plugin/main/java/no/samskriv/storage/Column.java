package no.samskriv.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** What may be missing, as a column holds it and as a record does. */
public final class Column {
    private Column() {}

    public static @Nullable String of(@Nullable Object value) {
        return value instanceof Enum<?> choice ? choice.name() : Objects.toString(value, null);
    }

    public static @Nullable String of(@Nullable UserRef user) {
        return user == null ? null : user.key();
    }

    public static @Nullable Long of(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    public static @Nullable UserRef user(@Nullable String key) {
        return key == null ? null : new UserRef(key);
    }

    public static @Nullable UUID id(@Nullable String uuid) {
        return uuid == null ? null : UUID.fromString(uuid);
    }

    public static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    public static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    public static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
