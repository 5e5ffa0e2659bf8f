package no.samskriv.crisis.together;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** An answer to a version of a crisis plan, in an answer: {@code user} for a WORKER, {@code related} for NEXT_OF_KIN. */
public record CrisisSignatureJson(
        String id,
        String person,
        int version,
        String signer,
        @Nullable UserJson user,
        @Nullable String related,
        String answer,
        String method,
        @Nullable UserJson witness,
        @Nullable String original,
        @Nullable TextJson remark,
        String at,
        UserJson by) {
    static CrisisSignatureJson of(CrisisSignature signature, Users users) {
        Signer signer = signature.signer();
        return new CrisisSignatureJson(
                signature.id().toString(),
                signature.person().value(),
                signature.version(),
                signer.kind().name(),
                UserJson.of(signer.user(), users),
                Objects.toString(signer.related(), null),
                signature.answer().name(),
                signature.method().name(),
                UserJson.of(signature.witness(), users),
                signature.original(),
                TextJson.ofNullable(signature.remark(), users),
                signature.at().toString(),
                new UserJson(signature.by().key(), users.displayName(signature.by())));
    }
}
