package no.samskriv.plan.maps;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.plan.PlanService;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.plan.signing.Version;
import no.samskriv.plan.store.VersionStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/** What somebody may do with a person's maps, besides writing on them. */
public final class MapService {
    private static final String KIND = "MAP_VERSION";
    private static final String REASON = "KEPT";

    private final Access access;
    private final PlanService plans;
    private final VersionStore versions;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public MapService(
            Access access,
            PlanService plans,
            VersionStore versions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.plans = plans;
        this.versions = versions;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also a map nobody has begun; not found for whoever may read a part of the plan only. */
    public PersonMap of(PersonRef person, AssessmentMap map, Via via) {
        return inTransaction.call(
                () -> new PersonMap(plans.wholePlanOf(person, via), map, versions.of(PersonMap.idOf(person, map))));
    }

    /** Keeps what stands; a map that stands as it was kept last is kept already. */
    public Added<Version> keep(PersonRef person, AssessmentMap map) {
        UUID subject = PersonMap.idOf(person, map);
        PersonMap stands = of(person, map, Via.FRAGMENT);
        MapText text = MapText.of(map, stands.items());
        if (text.items().isEmpty()) {
            throw ProblemException.ruleBroken("map-says-nothing");
        }
        return Added.once(
                inTransaction,
                () -> access.require(person, Section.PLAN, Verb.WRITE),
                grant -> newest(subject).filter(version -> version.hash().equals(text.hash())),
                grant -> insert(grant, subject, text));
    }

    private Optional<Version> newest(UUID subject) {
        List<Version> all = versions.of(subject);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Version insert(Grant grant, UUID subject, MapText text) {
        int number = newest(subject).map(Version::number).orElse(0) + 1;
        UUID id = UUID.nameUUIDFromBytes((subject + ":" + number).getBytes(StandardCharsets.UTF_8));
        Version version = new Version(
                id,
                grant.person(),
                SignedThing.MAP,
                subject,
                number,
                text.content(),
                text.hash(),
                now.instant(),
                grant.user(),
                REASON);
        // of two who keep at once, one does: the other finds it
        changes.begin(new Subject(grant.person(), id, KIND), grant.user(), now.instant());
        versions.insert(version);
        return version;
    }
}
