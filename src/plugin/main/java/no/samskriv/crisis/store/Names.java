package no.samskriv.crisis.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several choices in one column, with commas between; null for none. */
final class Names {
    private Names() {}

    static @Nullable String write(Collection<? extends Enum<?>> chosen) {
        return chosen.isEmpty()
                ? null
                : chosen.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(Class<E> type, @Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
