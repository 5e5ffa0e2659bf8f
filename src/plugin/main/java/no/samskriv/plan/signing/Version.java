package no.samskriv.plan.signing;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/**
 * What was agreed at one moment, word for word; written once and never changed.
 *
 * @param number from 1, without gaps
 * @param content the canonical text
 * @param hash SHA-256 of the content's UTF-8 bytes, as 64 lower-case hexadecimal digits
 * @param reason why it was kept, {@link #SIGNED} or {@link #REPLACED}
 */
public record Version(
        UUID id,
        PersonRef person,
        SignedThing thing,
        UUID subject,
        int number,
        String content,
        String hash,
        Instant at,
        UserRef by,
        String reason) {
    /** Kept because somebody answered to it. */
    public static final String SIGNED = "SIGNED";
    /** Kept because another version took its place. */
    public static final String REPLACED = "REPLACED";
}
