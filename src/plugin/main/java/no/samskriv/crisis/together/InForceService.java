package no.samskriv.crisis.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Saying that a crisis plan is in force. Only the person says so; nothing has to stand in it for that, and nothing has to
 * be changed first.
 */
public final class InForceService {
    private static final int MONTHS = 12;

    private final Access access;
    private final CrisisService crises;
    private final CrisisPlanStore plans;
    private final CrisisVersionStore versions;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public InForceService(
            Access access,
            CrisisService crises,
            CrisisPlanStore plans,
            CrisisVersionStore versions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.crises = crises;
        this.plans = plans;
        this.versions = versions;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** The hash of what stands now; not found for whoever may not read it. */
    String hashOf(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.FRAGMENT, List.of(Section.CRISIS_PLAN));
            return CrisisText.of(crises.contentOf(grant)).hash();
        });
    }

    /**
     * What stands is in force from now on, as a new version unless it says what the last one said. Stale when something
     * else stands than the person has seen.
     *
     * @param id chosen by the client, so that saying it twice says it once
     */
    InForce say(PersonRef ref, UUID id, InForceInput input) {
        try {
            return inTransaction.call(() -> sayOnce(ref, id, input));
        } catch (ProblemException e) {
            // the same may have been sent twice at the same moment
            if (e.problem() instanceof Problem.Stale && repeated(id).isPresent()) {
                return inTransaction.call(() -> sayOnce(ref, id, input));
            }
            throw e;
        }
    }

    private Optional<CrisisVersion> repeated(UUID id) {
        return inTransaction.call(() -> versions.find(id));
    }

    private InForce sayOnce(PersonRef ref, UUID id, InForceInput input) {
        Grant grant = access.require(ref, Section.CRISIS_PLAN, Verb.WRITE);
        Optional<CrisisVersion> said = versions.find(id);
        CrisisPlan plan = plans.of(ref).orElseThrow(ProblemException::notFound);
        if (said.isPresent()) {
            Added.requireSame(grant, said.get().person(), said.get().by());
            return new InForce(plan, said.get(), false);
        }
        if (!input.agreed() && !grant.toThePerson()) {
            throw ProblemException.ruleBroken("in-force-needs-person");
        }
        LocalDate until = until(input.validUntil());
        CrisisText stands = CrisisText.of(crises.contentOf(grant));
        if (!stands.hash().equals(input.hash())) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return keep(grant, id, plan, stands, until);
    }

    private LocalDate until(@Nullable LocalDate wanted) {
        LocalDate today = now.today();
        LocalDate last = today.plusMonths(MONTHS);
        if (wanted == null) {
            return last;
        }
        if (wanted.isBefore(today) || wanted.isAfter(last)) {
            throw ProblemException.invalid("validUntil", "crisis-valid-until", last.toString());
        }
        return wanted;
    }

    private InForce keep(Grant grant, UUID id, CrisisPlan plan, CrisisText stands, LocalDate until) {
        Instant at = now.instant();
        Optional<CrisisVersion> same =
                versions.newest(plan.id()).filter(version -> version.hash().equals(stands.hash()));
        int number = same.map(CrisisVersion::number).orElse(plan.version() + 1);
        List<FieldChange> fields = new ChangedFields()
                .value("version", plan.version(), number)
                .value("reviewedOn", plan.reviewedOn(), now.today())
                .value("validUntil", plan.validUntil(), until)
                .value("changed", plan.isChangedSince(), false)
                .list();
        if (fields.isEmpty()) {
            return new InForce(plan, same.orElseThrow(), false);
        }
        Subject subject = new Subject(plan.person(), plan.id(), CrisisPlan.KIND);
        CrisisPlan after = after(plan, number, at, until);
        changes.claim(subject, plan.revision(), grant.user(), at, fields);
        plans.save(after);
        if (same.isPresent()) {
            return new InForce(after, same.get(), false);
        }
        CrisisVersion version =
                new CrisisVersion(id, plan.person(), plan.id(), number, stands.text(), stands.hash(), at, grant.user());
        versions.insert(version);
        return new InForce(after, version, true);
    }

    private CrisisPlan after(CrisisPlan plan, int number, Instant at, LocalDate until) {
        return new CrisisPlan(
                plan.id(),
                plan.person(),
                plan.birthDate(),
                plan.facilitator(),
                until,
                now.today(),
                number,
                at,
                plan.changedAt(),
                plan.hidden(),
                plan.inFolder(),
                plan.fileByStaff(),
                plan.told(),
                plan.createdBy(),
                plan.createdAt(),
                plan.revision().next());
    }
}
