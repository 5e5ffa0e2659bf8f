package no.samskriv.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Something a named worker owes a person; it stays open until somebody has done it.
 *
 * @param about what it is about, such as the emergency access; null when there is nothing to point at
 * @param who who is to do it; whoever stands in does it while they are away
 * @param due the last day
 */
public record Task(
        UUID id,
        PersonRef person,
        TaskKind kind,
        @Nullable UUID about,
        UserRef who,
        LocalDate due,
        @Nullable Instant doneAt,
        @Nullable UserRef doneBy,
        Instant createdAt,
        Revision revision) {
    static final String KIND = "TASK";

    public boolean isOpen() {
        return doneAt == null;
    }

    /** The same promise, by somebody else or another day. */
    Task moved(UserRef to, LocalDate by) {
        return new Task(id, person, kind, about, to, by, doneAt, doneBy, createdAt, revision.next());
    }

    Task done(Instant at, UserRef by) {
        return new Task(id, person, kind, about, who, due, at, by, createdAt, revision.next());
    }

    Task undone() {
        return new Task(id, person, kind, about, who, due, null, null, createdAt, revision.next());
    }

    /** Whether it is open although its day has passed: it is our promise that is not kept yet. */
    public boolean isLate(LocalDate day) {
        return isOpen() && day.isAfter(due);
    }
}
