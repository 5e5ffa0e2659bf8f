package no.samskriv.person;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a person: next of kin, a friend, a guardian, a contact in another service ({@code domain.md} §4.1).
 *
 * @param name what the person calls them; at most {@link #NAME_LIMIT} code points, as are relation, organisation, e-mail
 * @param relation in the person's own terms, such as «søster»
 * @param phone at most {@link Team#PHONE_LIMIT} characters
 * @param safety whether it is safe for the person that they are contacted (INV-28)
 * @param reason why it is not; for the person and the coordinator only; at most {@link #REASON_LIMIT} code points
 * @param agreedOn when they agreed to be listed
 * @param phoneCheckedOn when somebody last tried the number
 * @param account their own wiki account; most have none
 */
public record Related(
        UUID id,
        PersonRef person,
        String name,
        @Nullable String relation,
        RelatedKind kind,
        @Nullable String organisation,
        @Nullable String phone,
        @Nullable String email,
        ContactSafety safety,
        @Nullable String reason,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate phoneCheckedOn,
        @Nullable UserRef account,
        boolean removed,
        UserRef createdBy,
        Revision revision) {
    public static final int NAME_LIMIT = 255;
    public static final int REASON_LIMIT = 2_000;
    static final String KIND = "RELATED";

    /** Whether they may be suggested as somebody who does something, or is told something (INV-28). */
    public boolean mayBeSuggested() {
        return !removed && safety != ContactSafety.DO_NOT_CONTACT;
    }

    Related withoutReason() {
        return new Related(
                id,
                person,
                name,
                relation,
                kind,
                organisation,
                phone,
                email,
                safety,
                null,
                agreedOn,
                phoneCheckedOn,
                account,
                removed,
                createdBy,
                revision);
    }

    Related takenOff() {
        return new Related(
                id,
                person,
                name,
                relation,
                kind,
                organisation,
                phone,
                email,
                safety,
                reason,
                agreedOn,
                phoneCheckedOn,
                account,
                true,
                createdBy,
                revision.next());
    }
}
