package no.samskriv.trust.consents;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.store.ConsentStore;

/** What a person says yes to today, for what rests on it. */
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

    /** Whether there is a yes to what lets nobody in, such as that a plan is made; for whoever was let in to that. */
    public boolean has(Grant grant, ConsentKind kind) {
        return Consent.valid(consents.of(grant.person()), now.today()).stream()
                .anyMatch(consent -> consent.kind() == kind);
    }

    /** Who of these says yes today to what lets nobody in; one statement for each 500. For what names nobody. */
    public Set<PersonRef> givers(ConsentKind kind, Collection<PersonRef> persons) {
        return Consent.valid(consents.ofKind(kind, persons), now.today()).stream()
                .map(Consent::person)
                .collect(Collectors.toSet());
    }

    /** As {@link #givers(ConsentKind, Collection)}, whoever says so. */
    public Set<PersonRef> givers(ConsentKind kind) {
        return Consent.valid(consents.ofKind(kind), now.today()).stream()
                .map(Consent::person)
                .collect(Collectors.toSet());
    }

    /** Whether somebody who was let in is told what the person has said yes to for others. */
    public boolean isToldTo(Grant grant) {
        return grant.reads(Section.PARTICIPATION);
    }

    /** Those for these participants, without what was said; one statement, and nothing for whoever is not told. */
    public List<Consent> of(Grant grant, Collection<UUID> participants) {
        return isToldTo(grant) ? consents.open(participants, now.today()) : List.of();
    }
}
