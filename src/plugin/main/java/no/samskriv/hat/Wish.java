package no.samskriv.hat;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said about being talked about in the team's own meetings. One for each person at most; nobody has
 * asked yet when there is none.
 *
 * @param bring what the person asks the team to bring up, in the person's words; null for nothing
 */
public record Wish(
        UUID id,
        PersonRef person,
        WishKind kind,
        @Nullable VoiceText bring,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_WISH";
    /** The name of its text among all texts of a person. */
    public static final String BRING = "hat-wish.bring";
}
