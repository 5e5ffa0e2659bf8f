package no.samskriv.crisis.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has a version of a crisis plan outside this system. It takes itself along: nobody but who has it can give
 * it back.
 *
 * @param around who has it, of those around the person or taking part
 * @param user the worker who has it
 * @param holder what whoever has it is called; null for the person, for a worker, and for what has no holder
 * @param version 0 for a draft
 * @param backOn when it was given back or torn up; null while it is out
 * @param note at most {@link #NOTE_LIMIT} code points
 */
public record CrisisCopy(
        UUID id,
        PersonRef person,
        CopyKind kind,
        @Nullable UUID around,
        @Nullable UserRef user,
        @Nullable String holder,
        int version,
        LocalDate givenOn,
        @Nullable LocalDate backOn,
        @Nullable String note,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final int HOLDER_LIMIT = 255;
    public static final int NOTE_LIMIT = 450;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_COPY";

    public boolean isOut() {
        return backOn == null;
    }

    /** Whether whoever has it reads something else than what is in force (INV-23). */
    public boolean isOutdated(int inForce) {
        return isOut() && version < inForce;
    }

    /** Whether the person has it. */
    public boolean isThePersons() {
        return kind.hasHolder() && around == null && user == null && holder == null;
    }

    /** Whether it is in the same hands in the same way. */
    public boolean isLike(CrisisCopy other) {
        return kind == other.kind
                && Objects.equals(around, other.around)
                && Objects.equals(user, other.user)
                && Objects.equals(holder, other.holder);
    }

    /** The same in the same hands, changed. */
    CrisisCopy with(int other, LocalDate given, @Nullable LocalDate back) {
        return new CrisisCopy(
                id,
                person,
                kind,
                around,
                user,
                holder,
                other,
                given,
                back,
                note,
                createdBy,
                createdAt,
                revision.next());
    }
}
