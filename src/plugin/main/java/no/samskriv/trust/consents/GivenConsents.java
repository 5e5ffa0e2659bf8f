package no.samskriv.trust.consents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Topics;
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

    /** What those who take part may be told of today, by whom: nothing for those who are not in it. */
    public Map<UUID, Topics> topics(Grant grant) {
        Map<UUID, Set<String>> keys = new HashMap<>();
        for (Consent consent : Consent.valid(consents.of(grant.person()), now.today())) {
            if (consent.participant() != null) {
                Set<String> known = keys.computeIfAbsent(consent.participant(), nobody -> new HashSet<>());
                consent.topics().forEach(known::add);
            }
        }
        return keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Topics.of(each.getValue())));
    }

    /** For whoever was let in to what rests on it. */
    public boolean has(Grant grant, ConsentKind kind) {
        return Consent.valid(consents.of(grant.person()), now.today()).stream()
                .anyMatch(consent -> consent.kind() == kind);
    }
}
