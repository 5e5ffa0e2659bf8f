package no.samskriv.crisis.together;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;

/** What stood in a crisis plan each time the person said that it is in force, and who answered what to it. */
public final class CrisisVersionService {
    private final Access access;
    private final CrisisService crises;
    private final CrisisVersionStore versions;
    private final CrisisSignatureStore signatures;
    private final InTransaction inTransaction;

    public CrisisVersionService(
            Access access,
            CrisisService crises,
            CrisisVersionStore versions,
            CrisisSignatureStore signatures,
            InTransaction inTransaction) {
        this.access = access;
        this.crises = crises;
        this.versions = versions;
        this.signatures = signatures;
        this.inTransaction = inTransaction;
    }

    /** Oldest first; not found for whoever may read a part only. */
    List<CrisisVersion> of(PersonRef ref) {
        return history(ref, Via.REST).versions();
    }

    /** The plan as it stands, with what it was before. */
    CrisisHistory history(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, via, List.of(Section.CRISIS_PLAN));
            if (!grant.topics().all()) {
                throw ProblemException.notFound();
            }
            CrisisContent content = crises.contentOf(grant);
            Set<UUID> kept = crises.keptFrom(grant);
            return new CrisisHistory(
                    content,
                    content.plan().map(CrisisPlan::id).map(versions::of).orElse(List.of()).stream()
                            .map(version -> version.without(kept))
                            .toList(),
                    signatures.of(ref));
        });
    }
}
