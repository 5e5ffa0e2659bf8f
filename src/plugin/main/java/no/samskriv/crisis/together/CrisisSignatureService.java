package no.samskriv.crisis.together;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Saying yes to a version of a crisis plan, yes with a remark, or not now; none of it is ever needed. */
public final class CrisisSignatureService {
    private final Access access;
    private final PersonService persons;
    private final CrisisPlanStore plans;
    private final CrisisVersionStore versions;
    private final CrisisSignatureStore signatures;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public CrisisSignatureService(
            Access access,
            PersonService persons,
            CrisisPlanStore plans,
            CrisisVersionStore versions,
            CrisisSignatureStore signatures,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.versions = versions;
        this.signatures = signatures;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Every answer to any version, oldest first; not found for whoever may read a part only. */
    List<CrisisSignature> of(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.REST, List.of(Section.CRISIS_PLAN));
            if (!grant.topics().all()) {
                throw ProblemException.notFound();
            }
            return signatures.of(ref);
        });
    }

    /** Writes down an answer; the id is chosen by the client, as with everything that is added. */
    Added<CrisisSignature> sign(PersonRef ref, UUID id, NewSignature input) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.CRISIS_PLAN, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, input));
    }

    private Optional<CrisisSignature> repeated(Grant grant, UUID id) {
        Optional<CrisisSignature> present = signatures.find(id);
        present.ifPresent(signature -> Added.requireSame(grant, signature.person(), signature.by()));
        return present;
    }

    private CrisisSignature create(Grant grant, UUID id, NewSignature input) {
        CrisisPlan plan = plans.of(grant.person()).orElseThrow(ProblemException::notFound);
        Person person = persons.behind(grant);
        CrisisSignatureRules.require(input, grant, person, persons.circleOf(grant), plan);
        if (versions.find(plan.id(), input.version()).isEmpty()) {
            throw ProblemException.invalid("version", "no-such-version");
        }
        CrisisSignature signature = new CrisisSignature(
                id,
                grant.person(),
                plan.id(),
                input.version(),
                input.signer(grant.user()),
                input.answer(),
                input.method(),
                input.witness(),
                input.original(),
                remark(grant, person, input),
                now.instant(),
                grant.user());
        changes.begin(new Subject(grant.person(), id, CrisisSignature.KIND), grant.user(), now.instant());
        signatures.insert(signature);
        return signature;
    }

    private @Nullable VoiceText remark(Grant grant, Person person, NewSignature input) {
        var writing = TextInput.Writing.by(grant, now.instant(), person.language());
        return input.remark()
                .map(given -> given.captured("remark", CrisisSignature.REMARK_LIMIT, writing))
                .orElse(null);
    }
}
