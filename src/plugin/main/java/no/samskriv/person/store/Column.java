package no.samskriv.person.store;

import java.time.LocalDate;
import java.util.Objects;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** What may be missing, as a column holds it and as a record does. */
final class Column {
    private Column() {}

    static @Nullable String of(@Nullable Object value) {
        return value instanceof Enum<?> choice ? choice.name() : Objects.toString(value, null);
    }

    static @Nullable UserRef user(@Nullable String key) {
        return key == null ? null : new UserRef(key);
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
