package no.samskriv.hat.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class HatTermsTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-09-01");

    @Test
    void everySecondWeekIsCountedFromAnyDayInOneOfThem() {
        HatTerms terms = new HatTerms(TUESDAY, true, 2, LocalDate.parse("2026-09-06"));

        assertThat(terms.include(TUESDAY)).isTrue();
        assertThat(terms.include(TUESDAY.plusWeeks(1))).isFalse();
        assertThat(terms.include(LocalDate.parse("2026-11-24"))).isTrue();
        assertThat(terms.include(TUESDAY.minusWeeks(2))).isTrue();
        assertThat(terms.include(TUESDAY.minusWeeks(1))).isFalse();
    }

    @Test
    void whoeverTakesNoTurnsIsExpectedAtNone() {
        assertThat(new HatTerms(TUESDAY, false, 1, TUESDAY).include(TUESDAY)).isFalse();
    }
}
