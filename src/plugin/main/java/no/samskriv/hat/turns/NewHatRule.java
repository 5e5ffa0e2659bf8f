package no.samskriv.hat.turns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a leader says of when the team meets, as a whole.
 *
 * @param since null for what it was, or from today on
 */
public record NewHatRule(
        boolean planned,
        @Nullable DayOfWeek day,
        @Nullable LocalTime from,
        int everyWeeks,
        @Nullable LocalDate since,
        boolean skipsHolidays) {}
