package no.samskriv.hat.turns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
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

    /** As far as anybody looks ahead, so that a rule that gives no day ends. */
    private static final int WEEKS_AHEAD = 106;

    public HatRule {
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("every 1 to %s weeks: %s".formatted(MOST_WEEKS, everyWeeks));
        }
    }

    /** Of a team in which nobody has said anything: it meets every week on its meeting day, if it has one. */
    static HatRule unsaid(UUID team, @Nullable DayOfWeek day, LocalDate today) {
        return new HatRule(UUID.randomUUID(), team, day != null, day, null, 1, today, true, null);
    }

    boolean givesDays() {
        return planned && day != null;
    }

    /** Whether the team meets on this day by the rule. */
    boolean gives(LocalDate asked) {
        return givesDays()
                && asked.getDayOfWeek() == day
                && !asked.isBefore(since)
                && weeks(asked) % everyWeeks == 0
                && !(skipsHolidays && Holidays.include(asked));
    }

    /** The days of the rule from one on, so many at most. */
    List<LocalDate> days(LocalDate first, int most) {
        List<LocalDate> days = new ArrayList<>();
        if (day == null) {
            return days;
        }
        LocalDate each = first.with(TemporalAdjusters.nextOrSame(day));
        for (int i = 0; i < WEEKS_AHEAD && days.size() < most; i++) {
            if (gives(each)) {
                days.add(each);
            }
            each = each.plusWeeks(1);
        }
        return days;
    }

    private long weeks(LocalDate asked) {
        return ChronoUnit.WEEKS.between(monday(since), monday(asked));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
