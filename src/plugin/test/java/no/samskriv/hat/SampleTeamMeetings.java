package no.samskriv.hat;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.person.SamplePersons;

/** Meetings of the demo's team. */
public final class SampleTeamMeetings {
    private SampleTeamMeetings() {}

    /** One that is over. */
    public static TeamMeeting held(UUID id, LocalDate day, Turn turn) {
        return new TeamMeeting(
                id,
                SamplePersons.TEAM,
                TeamMeetingType.TEAM,
                TeamMeetingStatus.CLOSED,
                day,
                LocalTime.of(9, 0),
                null,
                turn,
                day,
                null,
                Instant.parse("2026-10-20T08:00:00Z"),
                KOORDINATOR_A,
                Instant.parse("2026-09-01T08:00:00Z"),
                Revision.FIRST);
    }
}
