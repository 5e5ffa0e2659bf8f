package no.samskriv.trust.marks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.UserJson;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkReason;
import org.jspecify.annotations.Nullable;

/**
 * A cover, a block or an emergency access in an answer; what a kind does not have is left out.
 *
 * @param by who registered it
 */
public record MarkJson(
        String id,
        int revision,
        String person,
        UserJson user,
        @Nullable String reason,
        @Nullable String line,
        String from,
        @Nullable String until,
        UserJson by,
        @Nullable String endedAt,
        @Nullable String reviewedAt,
        @Nullable UserJson reviewedBy) {
    private static final String REASON = "reason";
    private static final String LINE = "line";
    private static final String USER = "user";
    private static final int USER_LIMIT = 255;

    static MarkJson of(AccessMark mark, Users users) {
        MarkReason reason = mark.reason();
        return new MarkJson(
                mark.id().toString(),
                mark.revision().number(),
                mark.person().value(),
                named(mark.user(), users),
                reason == null ? null : reason.name(),
                mark.line(),
                mark.from().toString(),
                text(mark.until()),
                named(mark.by(), users),
                text(mark.endedAt()),
                text(mark.reviewedAt()),
                UserJson.of(mark.reviewedBy(), users));
    }

    private static UserJson named(UserRef user, Users users) {
        return new UserJson(user.key(), users.displayName(user));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** Why somebody covers. */
    static MarkReason cover(JsonFields fields) {
        return reason(fields.allow(REASON), MarkReason.OF_COVER);
    }

    /** Why somebody opens emergency access. */
    record EmergencyInput(MarkReason reason, @Nullable String line) {}

    /** Whatever is said in a line, something else needs one, and nothing else keeps one. */
    static EmergencyInput emergency(JsonFields fields) {
        fields.allow(REASON, LINE);
        MarkReason reason = reason(fields, MarkReason.OF_EMERGENCY);
        Optional<String> line = fields.optionalString(LINE, AccessMark.LINE_LIMIT)
                .map(given -> NationalId.refuse(given, LINE))
                .filter(given -> !given.isBlank());
        if (reason == MarkReason.OTHER && line.isEmpty()) {
            throw ProblemException.invalid(LINE, "empty");
        }
        return new EmergencyInput(reason, line.orElse(null));
    }

    /** Who is blocked, by login name or by key. */
    static UserRef blocked(JsonFields fields, Users users) {
        String name =
                fields.allow(USER).optionalString(USER).orElseThrow(() -> ProblemException.invalid(USER, "missing"));
        return users.byLoginName(name)
                .or(() -> Optional.of(name)
                        .filter(key -> !key.isBlank() && key.length() <= USER_LIMIT)
                        .map(UserRef::new))
                .filter(users::exists)
                .orElseThrow(() -> ProblemException.invalid(USER, "no-such-user"));
    }

    private static MarkReason reason(JsonFields fields, Set<MarkReason> allowed) {
        MarkReason reason = fields.choice(REASON, MarkReason.class);
        if (!allowed.contains(reason)) {
            throw ProblemException.invalid(
                    REASON,
                    "not-a-choice",
                    allowed.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return reason;
    }
}
