package no.samskriv.overview.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuarterTest {

    @Test
    void aYearHasFour() {
        assertThat(Quarter.of(LocalDate.of(2026, 1, 1))).hasToString("2026Q1");
        assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).hasToString("2026Q3");
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31)).next()).hasToString("2027Q1");
        assertThat(Quarter.of(LocalDate.of(2026, 1, 1)).previous()).hasToString("2025Q4");
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Quarter.parse("2026Q3")).contains(new Quarter(2026, 3));
        assertThat(new Quarter(2026, 3)).isLessThan(new Quarter(2027, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026Q5", "2026q1", "1999Q1", "2026Q1 "})
    void nothingElseIsOne(String other) {
        assertThat(Quarter.parse(other)).isEmpty();
    }
}
