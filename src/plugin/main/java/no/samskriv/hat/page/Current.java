package no.samskriv.hat.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.turns.Coming;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * The meeting a team looks at: the one that is under way, else today's also after it is closed, else the next.
 *
 * @param meeting null for one that nobody was told of yet
 * @param ahead how it stands in the plan; null for one that is under way or has a place of its own
 * @param isNow whether it is under way or today's
 */
record Current(
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable TeamMeeting meeting,
        @Nullable UserRef wearer,
        TurnReason reason,
        @Nullable Coming ahead,
        boolean isNow) {

    static Optional<Current> of(HatContent content, HatTurns turns) {
        return running(content)
                .or(() -> todays(content))
                .map(meeting -> new Current(
                        meeting.day(),
                        meeting.from(),
                        meeting,
                        meeting.wearer().orElse(null),
                        meeting.turn().reason(),
                        null,
                        true))
                .or(() -> turns.next()
                        .map(next -> new Current(
                                next.day(),
                                next.from(),
                                next.meeting(),
                                next.who(),
                                next.reason(),
                                next,
                                next.day().equals(turns.today()))));
    }

    boolean has(TeamMeetingStatus status) {
        return meeting != null && meeting.status() == status;
    }

    private static Optional<TeamMeeting> running(HatContent content) {
        return withHat(content)
                .filter(meeting -> meeting.status() == TeamMeetingStatus.UNDER_WAY)
                .findFirst();
    }

    private static Optional<TeamMeeting> todays(HatContent content) {
        return withHat(content)
                .filter(meeting -> meeting.day().equals(content.today()) && !meeting.isCancelled())
                .findFirst();
    }

    private static Stream<TeamMeeting> withHat(HatContent content) {
        return content.meetings().stream().filter(meeting -> meeting.type().hasHat());
    }
}
