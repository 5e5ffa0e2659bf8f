package no.samskriv.plan.signing;

import java.util.Optional;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.Responsible;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a plan.
 *
 * @param hash of what they had before their eyes: an answer is to that, and to nothing that came later
 * @param signer whose answer it is
 * @param witness who else heard it; for ORAL_WITNESSED only
 * @param original where the sheet is kept; for SIGNED_PAPER only
 * @param remark in the signer's own words
 */
public record NewSignOff(
        SignAnswer answer,
        SignMethod method,
        String hash,
        Responsible signer,
        @Nullable UserRef witness,
        @Nullable String original,
        Optional<TextInput> remark) {}
