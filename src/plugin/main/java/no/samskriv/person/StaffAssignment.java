package no.samskriv.person;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That a worker works with a person, and so may read and write what the section allows.
 *
 * @param to the last day; null while it goes on
 */
public record StaffAssignment(
        UUID id,
        PersonRef person,
        UserRef user,
        LocalDate from,
        @Nullable LocalDate to) {
    public StaffAssignment {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an assignment ends on or after the day it starts: " + from + ", " + to);
        }
    }

    public boolean isActive(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
