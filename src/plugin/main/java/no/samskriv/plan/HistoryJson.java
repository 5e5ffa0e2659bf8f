package no.samskriv.plan;

import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a history in an answer. A field that is a text has {@code textBefore} and {@code textAfter}, any other
 * {@code before} and {@code after}; a side is left out where there was nothing.
 */
public record HistoryJson(
        String kind,
        String id,
        int revision,
        UserJson by,
        String at,
        String event,
        @Nullable String field,
        @Nullable TextJson textBefore,
        @Nullable TextJson textAfter,
        @Nullable String before,
        @Nullable String after) {
    static HistoryJson of(HistoryEntry entry, Users users) {
        return new HistoryJson(
                entry.kind(),
                entry.entity().toString(),
                entry.revision().number(),
                new UserJson(entry.actor().key(), users.displayName(entry.actor())),
                entry.at().toString(),
                entry.event().name(),
                entry.field().isEmpty() ? null : entry.field(),
                TextJson.ofNullable(entry.textBefore(), users),
                TextJson.ofNullable(entry.textAfter(), users),
                entry.valueBefore(),
                entry.valueAfter());
    }
}
