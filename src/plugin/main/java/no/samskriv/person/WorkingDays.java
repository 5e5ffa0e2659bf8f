package no.samskriv.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days a service is at work: Monday to Friday, but for the public holidays in Norway (the law of 24 February 1995
 * no. 12) with 1 and 17 May.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Maundy Thursday, Good Friday, Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
    private static final Set<Long> AROUND_EASTER = Set.of(-3L, -2L, 1L, 39L, 50L);

    private WorkingDays() {}

    /** The so-manieth working day after a day, which itself does not count. */
    public static LocalDate after(LocalDate day, int number) {
        LocalDate reached = day;
        for (int left = number; left > 0; left--) {
            reached = next(reached);
        }
        return reached;
    }

    private static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isOne(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Whether the services are at work. */
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !FIXED.contains(MonthDay.from(day))
                && !AROUND_EASTER.contains(
                        day.toEpochDay() - easterSunday(day.getYear()).toEpochDay());
    }

    /** By the Gregorian computus in the form that Butcher gave it, which holds for every year. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
