package no.samskriv.person;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
import no.samskriv.person.store.RelatedStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/**
 * Who is around a person. Whoever reads the card reads it; the person and the coordinator change it, and they alone see
 * why somebody is not to be contacted.
 */
public final class RelatedService {
    private final Access access;
    private final RelatedStore related;
    private final ParticipantService participants;
    private final PageReaders readers;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public RelatedService(
            Access access,
            RelatedStore related,
            ParticipantService participants,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.related = related;
        this.participants = participants;
        this.readers = readers;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Those who are listed, in the order they came. */
    public List<Related> of(PersonRef ref) {
        return inTransaction.call(() -> {
            return of(access.require(ref, Section.PERSON, Verb.READ));
        });
    }

    /** As {@link #of(PersonRef)}, for whoever was let in to the card; nobody for whoever was let in to less. */
    List<Related> of(Grant grant) {
        return grant.reads(Section.PERSON)
                ? related.of(grant.person()).stream()
                        .map(each -> seenBy(grant, each))
                        .toList()
                : List.of();
    }

    /** Also somebody who has been taken off the list. */
    public Related get(UUID id) {
        return get(id, Via.FRAGMENT);
    }

    /** As {@link #get(UUID)}, shown in this way. */
    public Related get(UUID id, Via via) {
        return inTransaction.call(() -> {
            Optional<Related> found = related.find(id);
            Asked asked = Asked.thing(id, found.map(Related::person));
            Grant grant = access.require(asked, Verb.READ, via, List.of(Section.PERSON));
            return seenBy(grant, found.orElseThrow());
        });
    }

    private static Related seenBy(Grant grant, Related each) {
        return grant.writes(Section.PERSON) ? each : each.withoutReason();
    }

    /** Lists somebody; the id is chosen by the client, as with everything that is added. */
    Added<Related> add(PersonRef ref, UUID id, String name, RelatedKind kind, RelatedInput input) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.PERSON, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, name, kind, input));
    }

    private Optional<Related> repeated(Grant grant, UUID id) {
        Optional<Related> present = related.find(id);
        present.ifPresent(found -> Added.requireSame(grant, found.person(), found.createdBy()));
        return present;
    }

    private Related create(Grant grant, UUID id, String name, RelatedKind kind, RelatedInput input) {
        Related listed = new Related(
                id,
                grant.person(),
                name,
                input.relation().value(),
                kind,
                input.organisation().value(),
                input.phone().value(),
                input.email().value(),
                input.safety().orElse(ContactSafety.SAFE),
                input.reason().value(),
                input.agreedOn().value(),
                input.phoneCheckedOn().value(),
                input.account().value(),
                false,
                grant.user(),
                Revision.FIRST);
        changes.begin(subject(listed), grant.user(), now.instant());
        related.insert(listed);
        return listed;
    }

    /** Changes what is said of somebody who is listed; whoever takes part as them reads with the account they have now. */
    Related change(UUID id, RelatedInput input, Revision seen) {
        Supplier<Related> work = () -> inTransaction.call(() -> changed(id, input, seen));
        return input.account().given() ? readers.changing(ownerOf(id), work) : work.get();
    }

    /** Read before anybody is asked, for the name of a lock alone. */
    private Optional<PersonRef> ownerOf(UUID id) {
        return inTransaction.call(() -> related.find(id).map(Related::person));
    }

    private Related changed(UUID id, RelatedInput input, Revision seen) {
        Writable writable = requireWrite(id, seen);
        Related before = writable.before();
        Related after = save(writable.grant(), before, input.over(before));
        if (!Objects.equals(before.account(), after.account())) {
            participants.follow(writable.grant(), after);
        }
        return after;
    }

    /** Takes somebody off the list; it stays in the history. */
    void remove(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Writable writable = requireWrite(id, seen);
            save(writable.grant(), writable.before(), writable.before().takenOff());
        });
    }

    private record Writable(Related before, Grant grant) {}

    private Writable requireWrite(UUID id, Revision seen) {
        Optional<Related> found = related.find(id);
        Asked asked = Asked.thing(id, found.map(Related::person));
        Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PERSON));
        Related before = found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return new Writable(before, grant);
    }

    private Related save(Grant grant, Related before, Related after) {
        List<FieldChange> fields = new ChangedFields()
                .value("name", before.name(), after.name())
                .value("relation", before.relation(), after.relation())
                .value("kind", before.kind(), after.kind())
                .value("organisation", before.organisation(), after.organisation())
                .value("phone", before.phone(), after.phone())
                .value("email", before.email(), after.email())
                .value("safety", before.safety(), after.safety())
                .value("reason", before.reason(), after.reason())
                .value("agreedOn", before.agreedOn(), after.agreedOn())
                .value("phoneCheckedOn", before.phoneCheckedOn(), after.phoneCheckedOn())
                .value("account", before.account(), after.account())
                .value("removed", before.removed(), after.removed())
                .list();
        if (fields.isEmpty()) {
            return before;
        }
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        related.save(after);
        return after;
    }

    private static Subject subject(Related each) {
        return new Subject(each.person(), each.id(), Related.KIND);
    }
}
