package no.samskriv.plan.signing;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Responsible;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** An answer to a plan, in an answer; it is valid as long as the hash is that of what stands. */
public record SignOffJson(
        String id,
        String person,
        int version,
        String hash,
        SignerJson signer,
        String answer,
        String method,
        @Nullable UserJson witness,
        @Nullable String original,
        @Nullable TextJson remark,
        String at,
        UserJson by) {
    /** Whose answer it is: {@code user} for USER, {@code related} (an id) for RELATED. */
    public record SignerJson(
            String kind, @Nullable UserJson user, @Nullable String related) {}

    public static SignOffJson of(SignOff signOff, Users users) {
        Responsible signer = signOff.signer();
        VoiceText remark = signOff.remark();
        return new SignOffJson(
                signOff.id().toString(),
                signOff.person().value(),
                signOff.version(),
                signOff.hash(),
                new SignerJson(
                        signer.kind().name(),
                        UserJson.of(signer.user(), users),
                        Objects.toString(signer.related(), null)),
                signOff.answer().name(),
                signOff.method().name(),
                UserJson.of(signOff.witness(), users),
                signOff.original(),
                remark == null ? null : TextJson.of(remark, users),
                signOff.at().toString(),
                new UserJson(signOff.by().key(), users.displayName(signOff.by())));
    }
}
