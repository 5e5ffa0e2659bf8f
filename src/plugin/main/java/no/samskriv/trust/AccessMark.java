package no.samskriv.trust;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A cover, a block or an emergency access: what changes who may see a person, beside assignments and consents. One table
 * for the three, because access asks for all of them at once.
 *
 * @param user who covers, is blocked, or opened it
 * @param reason null for a block
 * @param line in the user's own words, there when the reason is OTHER; at most {@link #LINE_LIMIT} code points
 * @param until the first moment it counts no more; null for a block, which counts until it is lifted
 * @param by who registered it; for a block the person or the coordinator
 * @param endedAt when it was lifted or ended before its time
 * @param reviewedAt when the coordinator went through it; emergency access only
 */
public record AccessMark(
        UUID id,
        PersonRef person,
        UserRef user,
        MarkKind kind,
        @Nullable MarkReason reason,
        @Nullable String line,
        Instant from,
        @Nullable Instant until,
        UserRef by,
        @Nullable Instant endedAt,
        @Nullable Instant reviewedAt,
        @Nullable UserRef reviewedBy,
        Revision revision) {
    public static final int LINE_LIMIT = 450;
    /** What its changes are filed under. */
    public static final String KIND = "ACCESS_MARK";

    /** One that counts from a moment on. */
    public static AccessMark begun(
            UUID id,
            PersonRef person,
            UserRef user,
            MarkKind kind,
            @Nullable MarkReason reason,
            @Nullable String line,
            Instant from,
            @Nullable Instant until,
            UserRef by) {
        return new AccessMark(id, person, user, kind, reason, line, from, until, by, null, null, null, Revision.FIRST);
    }

    /** In its next revision, as {@link #reviewed} is. */
    public AccessMark ended(Instant at) {
        return new AccessMark(
                id, person, user, kind, reason, line, from, until, by, at, reviewedAt, reviewedBy, revision.next());
    }

    public AccessMark reviewed(Instant at, UserRef reviewer) {
        return new AccessMark(
                id, person, user, kind, reason, line, from, until, by, endedAt, at, reviewer, revision.next());
    }

    /** Whether it counts at this moment. */
    public boolean counts(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until)) && (endedAt == null || at.isBefore(endedAt));
    }

    public boolean is(MarkKind asked) {
        return kind == asked;
    }
}
