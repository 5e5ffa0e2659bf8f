package no.samskriv.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "1954-04-18",
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25"
    })
    void knowsWhenEasterIs(LocalDate easter) {
        assertThat(WorkingDays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-01-01, New Year's Day",
        "2026-04-02, Maundy Thursday",
        "2026-04-03, Good Friday",
        "2026-04-06, Easter Monday",
        "2026-05-01, the first of May",
        "2026-05-14, Ascension Day",
        "2027-05-17, the seventeenth of May and Whit Monday",
        "2026-05-25, Whit Monday",
        "2026-12-25, Christmas Day",
        "2025-12-26, the second day of Christmas",
        "2026-11-28, a Saturday",
        "2026-11-29, a Sunday"
    })
    void isNotAtWorkOnHolidaysAndWeekends(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-04-01", "2026-04-07", "2026-05-15", "2026-12-24", "2026-12-31", "2026-11-23", "2026-11-27"})
    void isAtWorkOnEveryOtherDay(LocalDate day) {
        assertThat(WorkingDays.isOne(day)).isTrue();
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource({
        "2026-11-24, 1, 2026-11-25",
        "2026-11-24, 3, 2026-11-27",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 3, 2026-12-02",
        "2026-04-01, 1, 2026-04-07",
        "2026-04-01, 3, 2026-04-09",
        "2026-12-24, 1, 2026-12-28",
        "2026-12-31, 1, 2027-01-04",
        "2026-09-23, 3, 2026-09-28"
    })
    void countsWorkingDaysFromTheDayAfter(LocalDate day, int number, LocalDate reached) {
        assertThat(WorkingDays.after(day, number)).isEqualTo(reached);
    }

    @Test
    void noDaysAfterADayIsThatDay() {
        LocalDate sunday = LocalDate.parse("2026-11-29");

        assertThat(WorkingDays.after(sunday, 0)).isEqualTo(sunday);
    }
}
