package no.samskriv.trust.consents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a person says yes to, as it is written down.
 *
 * @param validFrom today when it is not said
 * @param validTo a year after the first day when it is not said
 */
record NewConsent(
        ConsentKind kind,
        @Nullable UUID participant,
        Set<Scope> scopes,
        Set<String> domains,
        Optional<TextInput> exclusions,
        Optional<TextInput> answer,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        ConsentMethod method,
        @Nullable UserRef witness,
        Set<ConsentPoint> explained,
        @Nullable UUID renews) {
    NewConsent {
        scopes = Set.copyOf(scopes);
        domains = Set.copyOf(domains);
        explained = Set.copyOf(explained);
    }
}
