package no.samskriv.person;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That a worker works with a person, and so may read and write what the section allows.
 *
 * @param reason what for; at most {@link #REASON_LIMIT} code points
 * @param to the last day; null while it goes on
 * @param removed taken back: it counts no more from that moment, whatever the days say
 */
public record StaffAssignment(
        UUID id,
        PersonRef person,
        UserRef user,
        @Nullable String reason,
        LocalDate from,
        @Nullable LocalDate to,
        boolean removed,
        Revision revision) {
    public static final int REASON_LIMIT = 2_000;
    static final String KIND = "ASSIGNMENT";

    public StaffAssignment {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("an assignment ends on or after the day it starts: " + from + ", " + to);
        }
    }

    /** One that begins and goes on. */
    public static StaffAssignment begun(UUID id, PersonRef person, UserRef user, LocalDate from) {
        return new StaffAssignment(id, person, user, null, from, null, false, Revision.FIRST);
    }

    public boolean isActive(LocalDate day) {
        return !removed && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether it counts on this day or will later. */
    public boolean isOpen(LocalDate day) {
        return !removed && (to == null || !day.isAfter(to));
    }

    StaffAssignment takenBack() {
        return new StaffAssignment(id, person, user, reason, from, to, true, revision.next());
    }
}
