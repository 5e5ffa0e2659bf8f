package no.samskriv.crisis.use;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.samskriv.crisis.Level;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * One time that a crisis plan was used, and what was learnt of it.
 *
 * @param level how it is, or how it was when it ended; never ALL
 * @param endedAt null while it goes on; a person has one at most that does
 * @param reviewBy the last day to go through it together; null while it goes on
 * @param reviewedOn when that was done
 * @param said what was answered afterwards, at most {@link #TEXT_LIMIT} code points each
 * @param removed it was no use after all; it stays in the history
 */
public record CrisisUse(
        UUID id,
        PersonRef person,
        Level level,
        UserRef startedBy,
        Instant startedAt,
        @Nullable UserRef endedBy,
        @Nullable Instant endedAt,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate reviewedOn,
        Map<UseQuestion, VoiceText> said,
        boolean removed,
        Revision revision) {
    /** So many days after it has ended, it has been gone through. */
    public static final int DAYS_TO_REVIEW = 14;

    public static final int TEXT_LIMIT = 2_000;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_USE";

    public CrisisUse {
        said = Map.copyOf(said);
    }

    static CrisisUse begun(UUID id, PersonRef person, Level level, UserRef by, Instant at) {
        return new CrisisUse(id, person, level, by, at, null, null, null, null, Map.of(), false, Revision.FIRST);
    }

    public boolean isOpen() {
        return endedAt == null && !removed;
    }

    /** Whether it has ended and is still to be gone through together. */
    public boolean isToReview() {
        return endedAt != null && reviewedOn == null && !removed;
    }

    /** What was said afterwards is for those who may change the plan with the person, and not for whoever was on duty. */
    CrisisUse toldTo(Grant grant) {
        return grant.writes(Section.CRISIS_PLAN) ? this : saying(Map.of());
    }

    CrisisUse at(Level other) {
        return with(other, endedBy, endedAt, reviewBy, reviewedOn, said, removed);
    }

    CrisisUse ended(UserRef by, Instant at, LocalDate review) {
        return with(level, by, at, review, reviewedOn, said, removed);
    }

    CrisisUse saying(Map<UseQuestion, VoiceText> answers) {
        return with(level, endedBy, endedAt, reviewBy, reviewedOn, answers, removed);
    }

    CrisisUse reviewed(@Nullable LocalDate on) {
        return with(level, endedBy, endedAt, reviewBy, on, said, removed);
    }

    CrisisUse gone() {
        return with(level, endedBy, endedAt, reviewBy, reviewedOn, said, true);
    }

    CrisisUse at(Revision next) {
        return new CrisisUse(
                id, person, level, startedBy, startedAt, endedBy, endedAt, reviewBy, reviewedOn, said, removed, next);
    }

    private CrisisUse with(
            Level now,
            @Nullable UserRef by,
            @Nullable Instant at,
            @Nullable LocalDate review,
            @Nullable LocalDate reviewed,
            Map<UseQuestion, VoiceText> answers,
            boolean gone) {
        return new CrisisUse(id, person, now, startedBy, startedAt, by, at, review, reviewed, answers, gone, revision);
    }
}
