package no.samskriv.plan.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A short list in one column: names, keys and ids, none of which holds a comma. */
final class Listed {
    private Listed() {}

    static @Nullable String joined(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static List<String> parts(@Nullable String column) {
        return column == null ? List.of() : Arrays.asList(column.split(","));
    }
}
