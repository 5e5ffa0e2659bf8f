package no.samskriv.hat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a team's own. It holds nothing about a person: what is said about persons are {@link Discussion}s, which
 * open for those alone who have access to that person.
 *
 * @param from when it begins, by the clock of {@code Europe/Oslo}; null when nobody has said
 * @param turn the hat; for a meeting without one it is {@link Turn#OPEN}
 * @param ruleDay the day the team's rule gave it, also where it was moved; null for one outside the rule
 * @param handover what whoever has the hat next is told of the work, without anybody's name; null for nothing
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
        @Nullable LocalDate ruleDay,
        @Nullable Handover handover,
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

    /** When it begins, wherever the server is; nothing where nobody has said a time. */
    public Optional<Instant> begins() {
        return Optional.ofNullable(from)
                .map(time -> day.atTime(time).atZone(Now.HERE).toInstant());
    }

    /** What somebody tells whoever has the hat next. */
    public record Handover(String text, UserRef by) {
        public static final int LIMIT = 2_000;
    }

    /** Who has the hat, as things stand; nobody for a meeting without it. */
    public Optional<UserRef> wearer() {
        return turn.wearer();
    }

    /** The next revision of it, with another turn. */
    public TeamMeeting with(Turn newTurn) {
        return next(status, day, from, place, newTurn, handover, closedAt);
    }

    /** The next revision of it, cancelled: nobody has a turn. */
    public TeamMeeting cancelled() {
        return next(TeamMeetingStatus.CANCELLED, day, from, place, Turn.OPEN, handover, null);
    }

    /** The next revision of it, where it stands elsewhere. */
    public TeamMeeting to(TeamMeetingStatus after, @Nullable Instant closed) {
        return next(after, day, from, place, turn, handover, closed);
    }

    /** The next revision of it, at another time. */
    public TeamMeeting at(LocalDate newDay, @Nullable LocalTime newFrom, @Nullable String newPlace) {
        return next(status, newDay, newFrom, newPlace, turn, handover, closedAt);
    }

    /** The next revision of it, on another day of the team's rule. */
    public TeamMeeting onRule(LocalDate newDay, @Nullable LocalTime newFrom) {
        TeamMeeting moved = at(newDay, newFrom, place);
        return new TeamMeeting(
                id,
                team,
                type,
                status,
                newDay,
                newFrom,
                place,
                turn,
                newDay,
                handover,
                closedAt,
                createdBy,
                createdAt,
                moved.revision());
    }

    /** The next revision of it, with something to hand over; null for nothing. */
    public TeamMeeting handing(@Nullable Handover newHandover) {
        return next(status, day, from, place, turn, newHandover, closedAt);
    }

    private TeamMeeting next(
            TeamMeetingStatus after,
            LocalDate newDay,
            @Nullable LocalTime newFrom,
            @Nullable String newPlace,
            Turn newTurn,
            @Nullable Handover newHandover,
            @Nullable Instant closed) {
        return new TeamMeeting(
                id,
                team,
                type,
                after,
                newDay,
                newFrom,
                newPlace,
                newTurn,
                ruleDay,
                newHandover,
                closed,
                createdBy,
                createdAt,
                revision.next());
    }
}
