package no.samskriv.hat.feed;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.UserRef;

/**
 * What a calendar is written from: meetings of a team, and nothing about a person.
 *
 * @param user whose calendar it is
 * @param meetings the earliest first, cancelled ones among them, so that they disappear from where they were
 * @param at when it was asked for
 */
public record TeamCalendar(UserRef user, Locale language, List<TeamMeeting> meetings, Instant at) {
    public TeamCalendar {
        meetings = List.copyOf(meetings);
    }

    boolean hasTheHat(TeamMeeting meeting) {
        return !meeting.isCancelled()
                && meeting.turn().wearer().filter(user::equals).isPresent();
    }
}
