package no.samskriv.hat.feed;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import no.samskriv.Golden;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CalendarFragmentTest {
    private final CalendarFragment fragment = new CalendarFragment(new FakeMessages());

    private final List<TeamMeeting> meetings = List.of(
            with("2026-10-20", TeamMeetingStatus.CLOSED, SOSIONOM_D),
            with("2026-10-27", TeamMeetingStatus.CLOSED, KOORDINATOR_A),
            with("2026-11-24", TeamMeetingStatus.PLANNED, SOSIONOM_D),
            with("2026-12-01", TeamMeetingStatus.PLANNED, KOORDINATOR_A),
            SampleCalendar.meeting(
                    "2026-12-03",
                    TeamMeetingType.RECOVERY_GROUP,
                    TeamMeetingStatus.PLANNED,
                    LocalTime.of(13, 0),
                    null,
                    1),
            SampleCalendar.meeting("2026-12-10", TeamMeetingType.SUPERVISION, TeamMeetingStatus.PLANNED, null, null, 1),
            SampleCalendar.meeting(
                    "2026-12-29",
                    TeamMeetingType.TEAM,
                    TeamMeetingStatus.CANCELLED,
                    LocalTime.of(9, 0),
                    KOORDINATOR_A,
                    4));

    @Test
    void isWhatACalendarReads() {
        Golden.assertSame("calendar-feed.ics", written("nb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "UTC"})
    void isTheSameWhereverTheServerStands(String zone) {
        String here = written("nb");
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(written("nb")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void isAtNineInWinterAndInSummer() {
        ICalendar calendar = Biweekly.parse(fragment.of(calendar(
                        "nb",
                        with("2026-10-20", TeamMeetingStatus.CLOSED, null),
                        with("2026-10-27", TeamMeetingStatus.CLOSED, null))))
                .first();

        assertThat(calendar.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse("2026-10-20T07:00:00Z"), Instant.parse("2026-10-27T08:00:00Z"));
    }

    @Test
    void anotherCalendarReadsWhoseTurnItIsAndWhatIsCancelled() {
        List<VEvent> events = Biweekly.parse(written("nb")).first().getEvents();

        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Teammøte",
                        "Du har recoveryhatten",
                        "Teammøte",
                        "Du har recoveryhatten",
                        "Recoverygruppe",
                        "Veiledning",
                        "Teammøte");
        assertThat(events.get(6).getStatus().isCancelled()).isTrue();
        assertThat(events.get(6).getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void namesNobodyAndNoPlace() {
        for (String language : List.of("nb", "nn", "en")) {
            assertThat(written(language))
                    .doesNotContain("Nord", "Koordinator", "key-", "ATTENDEE", "ORGANIZER", "LOCATION");
        }
    }

    @Test
    void isInTheLanguageOfWhoeverAskedForIt() {
        assertThat(written("nn")).contains("SUMMARY:Rettleiing");
        assertThat(written("en")).contains("SUMMARY:Supervision");
    }

    @Test
    void aTeamWithoutMeetingsHasACalendarAllTheSame() {
        assertThat(fragment.of(calendar("nb"))).startsWith("BEGIN:VCALENDAR").contains("END:VCALENDAR");
    }

    private String written(String language) {
        return fragment.of(calendar(language, meetings.toArray(TeamMeeting[]::new)));
    }

    private static TeamCalendar calendar(String language, TeamMeeting... meetings) {
        return new TeamCalendar(
                KOORDINATOR_A,
                Locale.forLanguageTag(language),
                List.of(meetings),
                Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static TeamMeeting with(String day, TeamMeetingStatus status, @Nullable UserRef holder) {
        return SampleCalendar.meeting(day, TeamMeetingType.TEAM, status, LocalTime.of(9, 0), holder, 1);
    }
}
