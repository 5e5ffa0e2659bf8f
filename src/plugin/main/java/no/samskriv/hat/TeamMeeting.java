package no.samskriv.hat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a team's own. It holds nothing about a person: what is said about persons are {@link Discussion}s, which
 * open for those alone who have access to that person.
 *
 * @param from when it begins, by the clock of {@code Europe/Oslo}; null when nobody has said
 * @param turn the hat; for a meeting without one it is {@link Turn#OPEN}
 * @param closedAt when somebody closed it
 */
public record TeamMeeting(
        UUID id,
        UUID team,
        TeamMeetingType type,
        TeamMeetingStatus status,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable String place,
        Turn turn,
        @Nullable Instant closedAt,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "TEAM_MEETING";
    public static final int PLACE_LIMIT = 255;

    /** Whether it counts as held on this day: closed, or its day has passed and nobody cancelled it. */
    public boolean isHeld(LocalDate today) {
        return status == TeamMeetingStatus.CLOSED || (status != TeamMeetingStatus.CANCELLED && day.isBefore(today));
    }

    public boolean isCancelled() {
        return status == TeamMeetingStatus.CANCELLED;
    }

    /** The next revision of it, with another turn. */
    public TeamMeeting with(Turn newTurn) {
        return next(status, newTurn, closedAt);
    }

    /** The next revision of it, where it stands elsewhere. */
    public TeamMeeting to(TeamMeetingStatus after, @Nullable Instant closed) {
        return next(after, turn, closed);
    }

    private TeamMeeting next(TeamMeetingStatus after, Turn newTurn, @Nullable Instant closed) {
        return new TeamMeeting(
                id, team, type, after, day, from, place, newTurn, closed, createdBy, createdAt, revision.next());
    }
}
