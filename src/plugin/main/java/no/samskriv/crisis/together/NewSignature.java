package no.samskriv.crisis.together;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a version of a crisis plan.
 *
 * @param version its number
 * @param as a worker is whoever is signed in
 * @param related who around the person; for NEXT_OF_KIN only
 * @param witness who else heard it; for ORAL_WITNESSED only
 * @param original where the sheet is kept; for SIGNED_PAPER only
 * @param remark in the signer's own words
 */
record NewSignature(
        int version,
        Signer.Kind as,
        @Nullable UUID related,
        SignAnswer answer,
        SignMethod method,
        @Nullable UserRef witness,
        @Nullable String original,
        Optional<TextInput> remark) {
    Signer signer(UserRef user) {
        return new Signer(as, as == Signer.Kind.WORKER ? user : null, related);
    }
}
