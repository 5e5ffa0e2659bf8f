package no.samskriv.keeping.ending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.keeping.ending.ErasureRequest.Answer;
import no.samskriv.keeping.ending.store.RequestStore;
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
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What a person asks to have deleted, on the own account or through a worker, and what is answered. */
public final class RequestService {
    private final Access access;
    private final RequestStore requests;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public RequestService(Access access, RequestStore requests, Changes changes, InTransaction inTransaction, Now now) {
        this.access = access;
        this.requests = requests;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    List<ErasureRequest> of(PersonRef ref) {
        return inTransaction.call(
                () -> requests.of(access.require(ref, Section.ENDING, Verb.READ).person()));
    }

    ErasureRequest get(UUID id) {
        return inTransaction.call(() -> {
            Optional<ErasureRequest> found = requests.find(id);
            Asked asked = Asked.thing(id, found.map(ErasureRequest::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.ENDING));
            return found.orElseThrow();
        });
    }

    /** Asks; what is sent again is there already. One that waits for its answer is enough. */
    Added<ErasureRequest> ask(PersonRef ref, UUID id, @Nullable String words) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.ENDING, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, words));
    }

    private Optional<ErasureRequest> repeated(Grant grant, UUID id) {
        Optional<ErasureRequest> present = requests.find(id);
        present.ifPresent(found -> Added.requireSame(grant, found.person(), found.askedBy()));
        return present;
    }

    private ErasureRequest create(Grant grant, UUID id, @Nullable String words) {
        if (requests.of(grant.person()).stream().anyMatch(ErasureRequest::isOpen)) {
            throw ProblemException.ruleBroken("erasure-asked-already");
        }
        ErasureRequest request = new ErasureRequest(
                id,
                grant.person(),
                grant.own(),
                grant.user(),
                now.today(),
                words,
                null,
                null,
                null,
                null,
                Revision.FIRST);
        changes.begin(subject(request), grant.user(), now.instant());
        requests.insert(request);
        return request;
    }

    /** Answers one that is still at the revision the user saw. The person takes back, and nobody else; a no says why. */
    ErasureRequest answer(UUID id, Answer answer, @Nullable String why, Revision seen) {
        return inTransaction.call(() -> {
            Optional<ErasureRequest> found = requests.find(id);
            Asked asked = Asked.thing(id, found.map(ErasureRequest::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.ENDING));
            ErasureRequest before = found.orElseThrow();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            requirePossible(grant, before, answer, why);
            ErasureRequest after = before.answered(answer, why, grant.user(), now.today());
            changes.claim(
                    subject(before),
                    seen,
                    grant.user(),
                    now.instant(),
                    new ChangedFields()
                            .value("answer", before.answer(), answer)
                            .text("why", before.why(), why)
                            .list());
            requests.save(after);
            return after;
        });
    }

    private static void requirePossible(Grant grant, ErasureRequest before, Answer answer, @Nullable String why) {
        if (grant.own() && answer != Answer.TAKEN_BACK) {
            throw ProblemException.ruleBroken("only-coordinator");
        }
        if (before.answer() == Answer.TAKEN_BACK) {
            throw ProblemException.ruleBroken("erasure-taken-back");
        }
        if (answer == Answer.NO && why == null) {
            throw ProblemException.invalid("why", "missing");
        }
        // what the person wrote, the person takes back
        if (answer == Answer.TAKEN_BACK && before.own() && !grant.own()) {
            throw ProblemException.ruleBroken("erasure-theirs-to-take-back");
        }
    }

    private static Subject subject(ErasureRequest request) {
        return new Subject(request.person(), request.id(), ErasureRequest.KIND);
    }
}
