package no.samskriv.crisis;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** A person's crisis plan apart from what stands in it: beginning it, and what the person says of all of it. */
public final class CrisisPlanService {
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);

    private final Access access;
    private final PersonService persons;
    private final CrisisPlanStore plans;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public CrisisPlanService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** As it stands; not found while nobody has begun one. */
    public CrisisPlan get(PersonRef person) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.READ, Via.FRAGMENT, CRISIS_PLAN);
            return plans.of(grant.person()).orElseThrow(ProblemException::notFound);
        });
    }

    /** Begins one, with nothing in it; there is one for each person (INV-04), and a second beginning finds the first. */
    public Added<CrisisPlan> begin(PersonRef person) {
        return Added.once(
                inTransaction,
                () -> access.require(Asked.person(person), Verb.WRITE, Via.SAVE, CRISIS_PLAN),
                grant -> plans.of(grant.person()),
                this::begun);
    }

    /** In the transaction of whoever was let in to write; stale when somebody else begins it at the same moment. */
    CrisisPlan begun(Grant grant) {
        PersonRef person = grant.person();
        // the same id for everybody: the claim is what keeps it one
        UUID id = UUID.nameUUIDFromBytes((CrisisPlan.KIND + ":" + person.value()).getBytes(StandardCharsets.UTF_8));
        CrisisPlan plan = CrisisPlan.begun(id, person, grant.user(), now.instant());
        changes.begin(subject(plan), grant.user(), now.instant());
        plans.insert(plan);
        return plan;
    }

    /** Changes a plan that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public CrisisPlan change(PersonRef person, CrisisPlanChange change, Revision seen) {
        if (change.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.WRITE, Via.SAVE, CRISIS_PLAN);
            CrisisPlan before = plans.of(grant.person()).orElseThrow(ProblemException::notFound);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            CrisisPlan after = after(before, change);
            CrisisPlanRules.require(grant, before, after, change, persons.circleOf(grant), now.today());
            List<FieldChange> fields = fields(before, after);
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            plans.save(after);
            return after;
        });
    }

    private CrisisPlan after(CrisisPlan before, CrisisPlanChange change) {
        Map<UUID, Set<Place>> told = new HashMap<>(before.told());
        told.putAll(change.told());
        told.values().removeIf(Set::isEmpty);
        Set<CrisisSection> hidden = change.hidden().orElse(before.hidden());
        boolean shows = !hidden.equals(before.hidden()) || !told.equals(before.told());
        return new CrisisPlan(
                before.id(),
                before.person(),
                change.birthDate().over(before.birthDate()),
                change.facilitator().over(before.facilitator()),
                change.validUntil().over(before.validUntil()),
                change.reviewedOn().over(before.reviewedOn()),
                before.version(),
                before.inForceAt(),
                shows ? now.instant() : before.changedAt(),
                hidden,
                change.inFolder().orElse(before.inFolder()),
                change.fileByStaff().orElse(before.fileByStaff()),
                told,
                before.createdBy(),
                before.createdAt(),
                before.revision().next());
    }

    private static List<FieldChange> fields(CrisisPlan before, CrisisPlan after) {
        return new ChangedFields()
                .value("birthDate", before.birthDate(), after.birthDate())
                .value("facilitator", before.facilitator(), after.facilitator())
                .value("validUntil", before.validUntil(), after.validUntil())
                .value("reviewedOn", before.reviewedOn(), after.reviewedOn())
                .value("hidden", new TreeSet<>(before.hidden()), new TreeSet<>(after.hidden()))
                .value("inFolder", before.inFolder(), after.inFolder())
                .value("fileByStaff", before.fileByStaff(), after.fileByStaff())
                .value("told", told(before), told(after))
                .list();
    }

    private static Map<UUID, Set<Place>> told(CrisisPlan plan) {
        Map<UUID, Set<Place>> inOrder = new TreeMap<>();
        plan.told().forEach((who, where) -> inOrder.put(who, new TreeSet<>(where)));
        return inOrder;
    }

    static Subject subject(CrisisPlan plan) {
        return new Subject(plan.person(), plan.id(), CrisisPlan.KIND);
    }
}
