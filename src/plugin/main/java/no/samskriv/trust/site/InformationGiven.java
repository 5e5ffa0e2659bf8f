package no.samskriv.trust.site;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has got the information sheet.
 *
 * @param related who got it, of those around the person; null when it was the person
 * @param language of the sheet: {@code nb}, {@code nn} or {@code en}
 */
public record InformationGiven(
        UUID id,
        PersonRef person,
        InformationKind kind,
        @Nullable UUID related,
        String language,
        LocalDate on,
        UserRef by) {
    static final String KIND = "INFORMATION";

    public InformationGiven {
        if ((kind == InformationKind.CONTACT) != (related != null)) {
            throw new IllegalArgumentException("a contact's sheet has a contact, and no other has: " + kind);
        }
    }
}
