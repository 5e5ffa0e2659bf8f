package no.samskriv.storage;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A few short values in one column, one on each line as {@code name=value}; no value holds a line break. */
public final class ValueLines {
    private ValueLines() {}

    public static @Nullable String write(Map<String, String> values) {
        return values.isEmpty()
                ? null
                : new TreeMap<>(values)
                        .entrySet().stream()
                                .map(value -> value.getKey() + "=" + value.getValue())
                                .collect(Collectors.joining("\n"));
    }

    public static Map<String, String> read(@Nullable String lines) {
        return lines == null
                ? Map.of()
                : lines.lines()
                        .collect(Collectors.toMap(
                                line -> line.substring(0, line.indexOf('=')),
                                line -> line.substring(line.indexOf('=') + 1)));
    }
}
