package no.samskriv.crisis.together;

import java.util.Optional;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a version of a crisis plan.
 *
 * @param version its number
 * @param witness who else heard it; for ORAL_WITNESSED only
 * @param original where the sheet is kept; for SIGNED_PAPER only
 * @param remark in the signer's own words
 */
record NewSignature(
        int version,
        Signer signer,
        SignAnswer answer,
        SignMethod method,
        @Nullable UserRef witness,
        @Nullable String original,
        Optional<TextInput> remark) {}
