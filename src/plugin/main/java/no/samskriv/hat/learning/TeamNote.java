package no.samskriv.hat.learning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import no.samskriv.hat.Noticed;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Something a team keeps for its own learning. It is about no person, and has no place to say which.
 *
 * @param week the Monday of the week it belongs to; of a TIP always, of a REFLECTION that came of one
 * @param tip which of {@link Tips}; of a TIP always
 * @param text the line, the thought, or what was noticed in the week
 * @param noticed what somebody answered who was asked whether they notice anything; of a TIP
 * @param shared whether the team may read it; everything but a REFLECTION is
 */
public record TeamNote(
        UUID id,
        UUID team,
        NoteKind kind,
        @Nullable LocalDate week,
        @Nullable String tip,
        @Nullable String text,
        @Nullable Noticed noticed,
        boolean shared,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_NOTE";
    public static final int VALUE_LIMIT = 200;
    public static final int TEXT_LIMIT = 2000;
    /** How many lines say what a team stands for. */
    public static final int MOST_VALUES = 8;
    /** How long a thought is kept that is not shared. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** The Monday of a day's week. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** From when it is gone, unless it is shared. */
    public Instant goesAt() {
        return createdAt.plus(KEPT);
    }

    public boolean isGone(Instant now) {
        return kind == NoteKind.REFLECTION && !shared && !now.isBefore(goesAt());
    }

    /** Whether it stands for this reader, who is in the team. */
    public boolean isFor(UserRef reader, Instant now) {
        return (shared || createdBy.equals(reader)) && !isGone(now);
    }

    public int limit() {
        return kind == NoteKind.VALUE ? VALUE_LIMIT : TEXT_LIMIT;
    }
}
