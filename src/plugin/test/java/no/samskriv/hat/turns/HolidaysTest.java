package no.samskriv.hat.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28",
        "2028, 2028-04-16", "2029, 2029-04-01", "2030, 2030-04-21", "2038, 2038-04-25"
    })
    void easterIsWhereTheAlmanacHasIt(int year, LocalDate sunday) {
        assertThat(Holidays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01",
        "2026-05-14", "2026-05-17", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26",
        "2024-05-09", "2024-05-20", "2030-05-30", "2030-06-10"
    })
    void isAPublicHoliday(LocalDate day) {
        assertThat(Holidays.include(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24", "2026-12-31", "2026-04-01", "2026-04-04", "2026-06-24", "2026-11-24"})
    void evesAndOrdinaryDaysAreNone(LocalDate day) {
        assertThat(Holidays.include(day)).isFalse();
    }

    @Test
    void thereAreTwelveDaysInMostYearsAndFewerWhereTwoFallTogether() {
        assertThat(IntStream.rangeClosed(2024, 2030).mapToObj(HolidaysTest::in))
                .containsExactly(12L, 12L, 12L, 11L, 12L, 12L, 12L);
    }

    private static long in(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(Holidays::include).count();
    }
}
