package no.samskriv.crisis.together;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.sheet.Signatures;
import no.samskriv.crisis.sheet.Signed;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.kernel.Users;
import no.samskriv.person.Related;

/** What stands on the sheet of who has answered: the last answer of each to the version that is in force. */
public final class SheetSignatures implements Signatures {
    private final CrisisSignatureStore signatures;
    private final Users users;

    public SheetSignatures(CrisisSignatureStore signatures, Users users) {
        this.signatures = signatures;
        this.users = users;
    }

    @Override
    public List<Signed> of(CrisisContent content) {
        int version = content.plan().map(CrisisPlan::version).orElse(0);
        Map<Signer, CrisisSignature> last = new LinkedHashMap<>();
        signatures.of(content.person().ref()).stream()
                .filter(signature -> signature.version() == version)
                .forEach(signature -> last.put(signature.signer(), signature));
        return last.values().stream()
                .flatMap(signature -> name(signature.signer(), content)
                        .map(name -> new Signed(name, signature.answer().isYes(), signature.at()))
                        .stream())
                .toList();
    }

    /** Nobody for somebody who must not be contacted now: the sheet is read by many. */
    private Optional<String> name(Signer signer, CrisisContent content) {
        return switch (signer.kind()) {
            case PERSON -> Optional.of(content.person().name());
            case WORKER -> Optional.of(users.displayName(Objects.requireNonNull(signer.user())));
            case FACILITATOR -> content.plan().map(CrisisPlan::facilitator);
            case NEXT_OF_KIN ->
                content.related(signer.related())
                        .filter(Related::mayBeSuggested)
                        .map(Related::name);
        };
    }
}
