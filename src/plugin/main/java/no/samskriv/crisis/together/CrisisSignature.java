package no.samskriv.crisis.together;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered when asked about one version of a crisis plan, and about no other; written once and never
 * changed.
 *
 * @param version the number of the {@link CrisisVersion}
 * @param witness who else heard it; for ORAL_WITNESSED only
 * @param original where the sheet is kept; for SIGNED_PAPER only, and not always known
 * @param remark in the signer's own words; at most {@link #REMARK_LIMIT} code points
 * @param by who was signed in
 */
public record CrisisSignature(
        UUID id,
        PersonRef person,
        UUID plan,
        int version,
        Signer signer,
        SignAnswer answer,
        SignMethod method,
        @Nullable UserRef witness,
        @Nullable String original,
        @Nullable VoiceText remark,
        Instant at,
        UserRef by) {
    public static final int REMARK_LIMIT = 2_000;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_SIGNATURE";

    public static final String REMARK = "crisis-signature.remark";

    /** Whether it is the person's own answer. */
    public boolean isOfPerson() {
        return signer.kind() == Signer.Kind.PERSON;
    }
}
