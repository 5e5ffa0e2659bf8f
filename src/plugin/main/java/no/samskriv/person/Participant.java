package no.samskriv.person;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part around a person without being in the team ({@code domain.md} §4.1). Taking part opens nothing:
 * that takes the person's consent.
 *
 * @param related the entry among those around the person, when there is one
 * @param account the wiki account they read with; most have none
 * @param name what to call them; at most {@link #NAME_LIMIT} code points, as is the role
 * @param whyHere why they are here, in words the person would use; at most {@link #LINE_LIMIT} code points, as are the
 *     next four
 * @param canDecide what they can decide, and {@code cannotDecide} what they cannot
 * @param contribution what they contribute (item d of the nine that the law asks for)
 * @param mandate a guardian's: what the mandate covers; null for everybody else
 */
public record Participant(
        UUID id,
        PersonRef person,
        @Nullable UUID related,
        @Nullable UserRef account,
        String name,
        String role,
        ParticipantKind kind,
        @Nullable String whyHere,
        @Nullable String canDecide,
        @Nullable String cannotDecide,
        @Nullable String contribution,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate to,
        ParticipantStatus status,
        UserRef createdBy,
        Revision revision) {
    public static final int NAME_LIMIT = 255;
    public static final int LINE_LIMIT = 450;
    static final String KIND = "PARTICIPANT";

    /** Whether they take part on this day. */
    public boolean isActive(LocalDate day) {
        return isOpen(day) && !day.isBefore(from);
    }

    /** Whether they take part on this day or will later. */
    public boolean isOpen(LocalDate day) {
        return status == ParticipantStatus.ACTIVE && (to == null || !day.isAfter(to));
    }
}
