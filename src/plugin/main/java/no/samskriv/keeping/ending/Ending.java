package no.samskriv.keeping.ending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That the work with a person is being ended, or has been: one for each person, whatever has happened since. How far it has
 * come is the person's own status.
 *
 * @param closedOn the last day; null while it is being prepared, and after it was opened again
 * @param keepUntil the day on which somebody is asked what is to become of it; nothing is deleted by itself. Null for no day
 * @param offeredOn when the person was offered a copy of everything
 * @param toldBy who told the person, or is to do so
 */
public record Ending(
        UUID id,
        PersonRef person,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate keepUntil,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate toldOn,
        @Nullable UserRef toldBy,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    static final String KIND = "ENDING";

    static Ending begun(UUID id, PersonRef person, UserRef by, Instant at) {
        return new Ending(id, person, null, null, null, null, null, by, at, Revision.FIRST);
    }

    /** Whether the day has come on which somebody is asked what is to become of it. */
    public boolean isDue(LocalDate today) {
        return closedOn != null && keepUntil != null && !today.isBefore(keepUntil);
    }

    Ending closed(LocalDate day, @Nullable LocalDate until) {
        return new Ending(id, person, day, until, offeredOn, toldOn, toldBy, createdBy, createdAt, revision.next());
    }

    Ending reopened() {
        return new Ending(id, person, null, null, offeredOn, toldOn, toldBy, createdBy, createdAt, revision.next());
    }

    Ending told(@Nullable LocalDate offered, @Nullable LocalDate day, @Nullable UserRef by) {
        return new Ending(id, person, closedOn, keepUntil, offered, day, by, createdBy, createdAt, revision.next());
    }

    /** The same at the next revision: something that belongs to it has changed. */
    Ending next() {
        return told(offeredOn, toldOn, toldBy);
    }
}
