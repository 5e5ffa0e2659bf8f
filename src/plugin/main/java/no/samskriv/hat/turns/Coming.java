package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with the hat that is to come, today's among them, also one that has no row yet.
 *
 * @param meeting null for one that is computed and not published yet
 * @param pick who has the hat and why, as things stand now; null for one that is cancelled
 */
public record Coming(
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable TeamMeeting meeting,
        TurnReason reason,
        @Nullable Pick pick) {
    /** Who has the hat, as things stand; null for nobody. */
    public @Nullable UserRef who() {
        return pick == null ? null : pick.who();
    }

    public boolean isCancelled() {
        return meeting != null && meeting.isCancelled();
    }

    /** Whether the team was told of it. */
    public boolean isPublished() {
        return meeting != null && meeting.turn().published();
    }
}
