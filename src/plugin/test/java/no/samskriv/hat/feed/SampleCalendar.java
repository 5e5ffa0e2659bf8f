package no.samskriv.hat.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.TEAM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Meetings of the demo's team. */
final class SampleCalendar {
    private SampleCalendar() {}

    static TeamMeeting meeting(String day) {
        return meeting(day, TeamMeetingType.TEAM, TeamMeetingStatus.PLANNED, LocalTime.of(9, 0), null, 1);
    }

    static TeamMeeting meeting(
            String day,
            TeamMeetingType type,
            TeamMeetingStatus status,
            @Nullable LocalTime from,
            @Nullable UserRef holder,
            int revision) {
        return new TeamMeeting(
                UUID.nameUUIDFromBytes(day.getBytes(UTF_8)),
                TEAM,
                type,
                status,
                LocalDate.parse(day),
                from,
                "Hjemme hos Nord",
                new Turn(holder, null, true, false, TurnReason.ROTATION, null, null),
                null,
                null,
                null,
                LEDER,
                Instant.parse("2026-11-01T09:00:00Z"),
                new Revision(revision));
    }
}
