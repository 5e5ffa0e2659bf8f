package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.time.LocalTime;
import no.samskriv.hat.TeamMeetingType;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that somebody wants to have.
 *
 * @param from null for the rule's time
 */
public record NewTeamMeeting(
        TeamMeetingType type,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable String place) {}
