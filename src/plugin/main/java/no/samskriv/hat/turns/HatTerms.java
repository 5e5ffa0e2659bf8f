package no.samskriv.hat.turns;

import java.time.LocalDate;

/**
 * How somebody takes part in the turns from one day on, until other terms begin.
 *
 * @param eligible whether they take turns at all
 * @param everyWeeks in which weeks they are at the meeting: 1 for each, 2 for every second
 * @param counted a day in one of those weeks
 */
public record HatTerms(LocalDate from, boolean eligible, int everyWeeks, LocalDate counted) {
    public static final int MOST_WEEKS = 8;

    public HatTerms {
        if (everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("every 1 to %s weeks: %s".formatted(MOST_WEEKS, everyWeeks));
        }
    }

    /** Whether somebody on these terms is expected at a meeting on this day. */
    boolean include(LocalDate day) {
        return eligible && (everyWeeks == 1 || (week(day) - week(counted)) % everyWeeks == 0);
    }

    /** Weeks begin on Monday; the first day of 1970 was a Thursday. */
    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + 3, 7);
    }
}
