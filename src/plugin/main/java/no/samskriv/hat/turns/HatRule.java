package no.samskriv.hat.turns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;

/**
 * When a team meets.
 *
 * @param planned whether turns are given out ahead; a team that plans nothing hands the hat over at the meeting
 * @param day null where nobody has said; then nothing is planned
 * @param from by the clock of {@code Europe/Oslo}, summer and winter; null where nobody has said
 * @param everyWeeks 1 for each week
 * @param since the first day it counts from, and where weeks are counted from
 * @param skipsHolidays whether the team does not meet on public holidays
 * @param revision null for a rule that nobody has set and that follows from the team's meeting day
 */
public record HatRule(
        UUID id,
        UUID team,
        boolean planned,
        @Nullable DayOfWeek day,
        @Nullable LocalTime from,
        int everyWeeks,
        LocalDate since,
        boolean skipsHolidays,
        @Nullable Revision revision) {
    public static final String KIND = "HAT_RULE";
    public static final int MOST_WEEKS = 8;
}
