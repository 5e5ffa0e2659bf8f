package no.samskriv.storage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a field of an entity changed. A text with a voice stands in {@link Texts}, under the revision that changed it;
 * of every other value the history keeps both sides here.
 *
 * @param field its name, such as {@code status}
 * @param text whether the field is a text with a voice; before and after are null then
 * @param before as it is stored; null when there was none
 * @param after as it is stored; null when it was cleared
 */
public record FieldChange(
        String field,
        boolean text,
        @Nullable String before,
        @Nullable String after) {
    /** A text with a voice. */
    public static FieldChange ofText(String field) {
        return new FieldChange(field, true, null, null);
    }

    public static FieldChange ofValue(String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(field, false, name(before), name(after));
    }

    private static @Nullable String name(@Nullable Object value) {
        return value instanceof Enum<?> choice ? choice.name() : Objects.toString(value, null);
    }
}
