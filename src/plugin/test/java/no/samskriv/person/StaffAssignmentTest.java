package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StaffAssignmentTest {

    @ParameterizedTest
    @CsvSource({"2026-05-18, false", "2026-05-19, true", "2026-11-22, true", "2026-12-31, true", "2027-01-01, false"})
    void goesFromItsFirstDayThroughItsLast(LocalDate day, boolean active) {
        assertThat(assignment("2026-05-19", "2026-12-31").isActive(day)).isEqualTo(active);
    }

    @Test
    void goesOnWhileItHasNoLastDay() {
        assertThat(assignment("2026-05-19", null).isActive(LocalDate.parse("2099-01-01")))
                .isTrue();
    }

    @Test
    void mayLastOneDay() {
        assertThat(assignment("2026-05-19", "2026-05-19").isActive(LocalDate.parse("2026-05-19")))
                .isTrue();
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> assignment("2026-05-19", "2026-05-18")).isInstanceOf(IllegalArgumentException.class);
    }

    private static StaffAssignment assignment(String from, String to) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        return new StaffAssignment(
                UUID.randomUUID(), NORD, KOORDINATOR_A, null, LocalDate.parse(from), last, false, Revision.FIRST);
    }
}
