package no.samskriv.hat.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;

final class HatRuleTest {
    private static final LocalDate SINCE = LocalDate.parse("2026-09-01");

    @Test
    void givesTheSameWeekdayEachWeek() {
        assertThat(rule(1, false).days(LocalDate.parse("2026-11-22"), 3))
                .containsExactly(
                        LocalDate.parse("2026-11-24"), LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-08"));
    }

    @Test
    void givesNoDayBeforeItCounts() {
        assertThat(rule(1, false).days(LocalDate.parse("2026-01-01"), 1)).containsExactly(SINCE);
    }

    @Test
    void countsWeeksFromItsFirstAlsoOverNewYear() {
        assertThat(rule(2, false).days(LocalDate.parse("2026-12-20"), 2))
                .containsExactly(LocalDate.parse("2026-12-22"), LocalDate.parse("2027-01-05"));
    }

    @Test
    void passesOverPublicHolidaysWhereTheTeamDoes() {
        HatRule fridays =
                new HatRule(UUID.randomUUID(), UUID.randomUUID(), true, DayOfWeek.FRIDAY, null, 1, SINCE, true, null);

        assertThat(fridays.days(LocalDate.parse("2026-12-25"), 2))
                .containsExactly(LocalDate.parse("2027-01-08"), LocalDate.parse("2027-01-15"));
    }

    @Test
    void givesNothingWhereNothingIsPlannedOrNobodyHasSaidADay() {
        HatRule noDay = HatRule.unsaid(UUID.randomUUID(), null, SINCE);
        HatRule unplanned =
                new HatRule(UUID.randomUUID(), UUID.randomUUID(), false, DayOfWeek.TUESDAY, null, 1, SINCE, true, null);

        assertThat(noDay.days(SINCE, 3)).isEmpty();
        assertThat(unplanned.days(SINCE, 3)).isEmpty();
        assertThat(HatRule.unsaid(UUID.randomUUID(), DayOfWeek.TUESDAY, SINCE).days(SINCE, 1))
                .containsExactly(SINCE);
    }

    @Test
    void refusesWeeksThatNobodyMeans() {
        assertThatThrownBy(() -> rule(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(9, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMeetingAtNineIsAtNineInSummerAndInWinter() {
        assertThat(begins("2026-10-20")).isEqualTo(Instant.parse("2026-10-20T07:00:00Z"));
        assertThat(begins("2026-10-27")).isEqualTo(Instant.parse("2026-10-27T08:00:00Z"));
    }

    private static Instant begins(String day) {
        return new TeamMeeting(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        TeamMeetingType.TEAM,
                        TeamMeetingStatus.PLANNED,
                        LocalDate.parse(day),
                        LocalTime.of(9, 0),
                        null,
                        Turn.OPEN,
                        null,
                        null,
                        null,
                        new UserRef("somebody"),
                        Instant.EPOCH,
                        Revision.FIRST)
                .begins()
                .orElseThrow();
    }

    private static HatRule rule(int everyWeeks, boolean skipsHolidays) {
        return new HatRule(
                UUID.randomUUID(),
                UUID.randomUUID(),
                true,
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                everyWeeks,
                SINCE,
                skipsHolidays,
                null);
    }
}
