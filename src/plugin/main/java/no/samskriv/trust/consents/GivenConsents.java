package no.samskriv.trust.consents;

import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.store.ConsentStore;

/** Whether a person says yes today to what lets nobody in, such as that a plan is made. */
public final class GivenConsents {
    private final ConsentStore consents;
    private final Now now;

    public GivenConsents(ConsentStore consents, Now now) {
        this.consents = consents;
        this.now = now;
    }

    /** For whoever was let in to what rests on it. */
    public boolean has(Grant grant, ConsentKind kind) {
        return Consent.valid(consents.of(grant.person()), now.today()).stream()
                .anyMatch(consent -> consent.kind() == kind);
    }
}
