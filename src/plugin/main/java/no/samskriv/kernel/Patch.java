package no.samskriv.kernel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a change says of a value that may be cleared: nothing, that it goes, or what it becomes.
 *
 * @param given whether the change names the value at all; it stays as it is otherwise
 * @param value what it becomes; null when it is cleared, and when it is not given
 */
public record Patch<T>(boolean given, @Nullable T value) {
    public static <T> Patch<T> absent() {
        return new Patch<>(false, null);
    }

    /** Clears with null. */
    public static <T> Patch<T> to(@Nullable T value) {
        return new Patch<>(true, value);
    }

    /** The value after the change. */
    public @Nullable T over(@Nullable T present) {
        return given ? value : present;
    }

    public boolean clears() {
        return given && value == null;
    }

    public <R> Patch<R> map(Function<T, R> mapping) {
        return new Patch<>(given, value == null ? null : mapping.apply(value));
    }
}
