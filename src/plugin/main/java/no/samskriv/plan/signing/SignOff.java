package no.samskriv.plan.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered when asked about a version; written once and never changed. It is valid exactly as long as what
 * stands has the hash that was answered to (INV-09).
 *
 * @param subject the entity the thing is, such as {@link PlanHead#id}
 * @param version the number of the {@link Version} it is about
 * @param hash of that version
 * @param signer the person, a user, or somebody around the person
 * @param witness who else heard it; for ORAL_WITNESSED only
 * @param original where the sheet is kept; for SIGNED_PAPER only, and not always known
 * @param remark in the signer's own words; for AGREED_WITH_REMARK always, and for NOT_NOW if something was said; at most
 *     {@link #REMARK_LIMIT} code points
 * @param by who was signed in
 */
public record SignOff(
        UUID id,
        PersonRef person,
        SignedThing thing,
        UUID subject,
        int version,
        String hash,
        Responsible signer,
        SignAnswer answer,
        SignMethod method,
        @Nullable UserRef witness,
        @Nullable String original,
        @Nullable VoiceText remark,
        Instant at,
        UserRef by) {
    public static final int REMARK_LIMIT = 2_000;
    public static final String KIND = "SIGN_OFF";

    /** What the person said yes to last, among answers in the order they were given. */
    public static Optional<SignOff> newestYes(List<SignOff> oldestFirst) {
        return oldestFirst.stream()
                .filter(signOff -> signOff.isOfPerson() && signOff.answer().isYes())
                .reduce((earlier, later) -> later);
    }

    /** Whether it is the person's own answer. */
    public boolean isOfPerson() {
        return signer.kind() == Responsible.Kind.PERSON;
    }
}
