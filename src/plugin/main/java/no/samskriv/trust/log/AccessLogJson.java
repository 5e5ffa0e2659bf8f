package no.samskriv.trust.log;

import java.util.List;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Users;
import no.samskriv.rest.UserJson;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log in an answer.
 *
 * @param standing what {@code by} is to the person now
 * @param ground left out when it was refused
 * @param mark the cover or emergency access that let {@code by} in, and why it was opened
 * @param takenIn when it came into the log; left out when that was at once
 */
public record AccessLogJson(
        String at,
        UserJson by,
        String standing,
        String verb,
        List<String> sections,
        String via,
        boolean refused,
        @Nullable String ground,
        @Nullable BehindJson mark,
        @Nullable String takenIn) {

    /** The cover or emergency access behind a row. */
    public record BehindJson(
            String kind,
            @Nullable String reason,
            @Nullable String line,
            @Nullable String reviewedAt,
            @Nullable UserJson reviewedBy) {
        static BehindJson of(AccessMark mark, Users users) {
            return new BehindJson(
                    mark.kind().name(),
                    mark.reason() == null ? null : mark.reason().name(),
                    mark.line(),
                    mark.reviewedAt() == null ? null : mark.reviewedAt().toString(),
                    UserJson.of(mark.reviewedBy(), users));
        }
    }

    static AccessLogJson of(Reading reading, Users users) {
        LogEntry entry = reading.entry();
        return new AccessLogJson(
                entry.at().toString(),
                new UserJson(entry.actor().key(), users.displayName(entry.actor())),
                reading.standing().name(),
                entry.verb().name(),
                entry.sections().stream().map(Section::name).toList(),
                entry.via().name(),
                entry.isRefused(),
                entry.isRefused() ? null : entry.ground().name(),
                reading.mark() == null ? null : BehindJson.of(reading.mark(), users),
                entry.takenIn() == null ? null : entry.takenIn().toString());
    }
}
