package no.samskriv.meeting.minutes;

import no.samskriv.kernel.Users;
import no.samskriv.meeting.minutes.MeetingHistory.Step;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/**
 * One step of a meeting's history in an answer. A field that is a text has {@code textBefore} and {@code textAfter}, any
 * other {@code before} and {@code after}; a side is left out where there was nothing.
 */
public record MeetingHistoryJson(
        String kind,
        String id,
        UserJson by,
        String at,
        String event,
        @Nullable String field,
        @Nullable TextJson textBefore,
        @Nullable TextJson textAfter,
        @Nullable String before,
        @Nullable String after) {
    static MeetingHistoryJson of(Step step, Users users) {
        return new MeetingHistoryJson(
                step.kind(),
                step.entity().toString(),
                new UserJson(step.actor().key(), users.displayName(step.actor())),
                step.at().toString(),
                step.event().name(),
                step.field().isEmpty() ? null : step.field(),
                TextJson.ofNullable(step.textBefore(), users),
                TextJson.ofNullable(step.textAfter(), users),
                step.valueBefore(),
                step.valueAfter());
    }
}
