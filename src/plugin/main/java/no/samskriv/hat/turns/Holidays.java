package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Norwegian public holidays: those on a fixed date, and those that follow Easter Sunday by a number of days, by the
 * <a href="https://lovdata.no/dokument/NL/lov/1995-02-24-12">act of 24 February 1995 no. 12</a> § 2 and the
 * <a href="https://lovdata.no/dokument/NL/lov/1947-04-26-1">act of 26 April 1947 no. 1</a>. Eves are none.
 */
public final class Holidays {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
    private static final Set<Long> AFTER_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    private Holidays() {}

    public static boolean include(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || AFTER_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    /** Easter Sunday, by the anonymous Gregorian algorithm (Meeus, <em>Astronomical Algorithms</em>, chapter 8). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int corrected = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - corrected + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
