package no.samskriv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.store.PersonStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Who works with a person. Whoever is in the person's team can be assigned; the coordinator stays assigned. */
public final class AssignmentService {
    private final Access access;
    private final TeamAccess teamAccess;
    private final PersonStore persons;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public AssignmentService(
            Access access,
            TeamAccess teamAccess,
            PersonStore persons,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.access = access;
        this.teamAccess = teamAccess;
        this.persons = persons;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /** Everybody who works or worked with the person, in the order they came. */
    public List<StaffAssignment> of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(ref, Section.ASSIGNMENTS, Verb.READ);
            return persons.assignments(ref);
        });
    }

    /** As {@link #of(PersonRef)}, for whoever was let in to the card, or to this part of it. */
    List<StaffAssignment> of(Grant grant) {
        return persons.assignments(grant.person());
    }

    public StaffAssignment get(UUID id) {
        return inTransaction.call(() -> {
            Optional<StaffAssignment> assignment = persons.findAssignment(id);
            Asked asked = Asked.thing(id, assignment.map(StaffAssignment::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.ASSIGNMENTS));
            return assignment.orElseThrow();
        });
    }

    /** Whether it counts today. */
    public boolean isActive(StaffAssignment assignment) {
        return assignment.isActive(now.today());
    }

    /** Assigns somebody; the id is chosen by the client, as with everything that is added. */
    public Added<StaffAssignment> add(PersonRef ref, UUID id, NewAssignment input) {
        // read before anybody is asked, for the name of a lock alone
        Optional<Person> person = inTransaction.call(() -> persons.find(ref));
        return locks.call(
                TeamAccess.lockOf(person),
                () -> Added.once(
                        inTransaction,
                        () -> access.require(ref, Section.ASSIGNMENTS, Verb.WRITE),
                        grant -> repeated(grant, id),
                        grant -> create(grant, id, person.orElseThrow().team(), input)));
    }

    private Optional<StaffAssignment> repeated(Grant grant, UUID id) {
        Optional<StaffAssignment> present = persons.findAssignment(id);
        present.ifPresent(assignment -> Added.requireSame(
                grant, assignment.person(), changes.creatorOf(id).orElseThrow(ProblemException::notFound)));
        return present;
    }

    private StaffAssignment create(Grant grant, UUID id, UUID team, NewAssignment input) {
        LocalDate today = now.today();
        LocalDate from = input.from().orElse(today);
        requireInOrder(from, input.to());
        if (!teamAccess.usersOf(team).contains(input.user())) {
            throw ProblemException.invalid("user", "not-in-team");
        }
        if (persons.find(grant.person()).orElseThrow(ProblemException::notFound).isOwnAccount(input.user())) {
            throw ProblemException.invalid("user", "account-is-worker");
        }
        if (persons.assignments(grant.person(), input.user()).stream().anyMatch(other -> other.isOpen(today))) {
            throw ProblemException.ruleBroken("already-assigned");
        }
        StaffAssignment assignment = new StaffAssignment(
                id, grant.person(), input.user(), input.reason(), from, input.to(), false, Revision.FIRST);
        changes.begin(subject(assignment), grant.user(), now.instant());
        persons.insert(assignment);
        return assignment;
    }

    /** Changes an assignment, or ends it by giving its last day, which still counts. */
    public StaffAssignment change(UUID id, AssignmentChange change, Revision seen) {
        return inTransaction.call(() -> {
            Writable writable = requireWrite(id, seen);
            StaffAssignment before = writable.before();
            LocalDate to = change.to().over(before.to());
            requireInOrder(before.from(), to);
            StaffAssignment after = new StaffAssignment(
                    id,
                    before.person(),
                    before.user(),
                    change.reason().over(before.reason()),
                    before.from(),
                    to,
                    before.removed(),
                    seen.next());
            return save(writable.grant(), before, after);
        });
    }

    /** Takes an assignment back at once, whatever day it is. */
    public void remove(UUID id, Revision seen) {
        inTransaction.run(() -> {
            Writable writable = requireWrite(id, seen);
            save(writable.grant(), writable.before(), writable.before().takenBack());
        });
    }

    private record Writable(StaffAssignment before, Grant grant) {}

    private Writable requireWrite(UUID id, Revision seen) {
        Optional<StaffAssignment> found = persons.findAssignment(id);
        Asked asked = Asked.thing(id, found.map(StaffAssignment::person));
        Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.ASSIGNMENTS));
        StaffAssignment before = found.orElseThrow();
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
        return new Writable(before, grant);
    }

    private StaffAssignment save(Grant grant, StaffAssignment before, StaffAssignment after) {
        List<FieldChange> fields = new ChangedFields()
                .value("reason", before.reason(), after.reason())
                .value("to", before.to(), after.to())
                .value("removed", before.removed(), after.removed())
                .list();
        if (fields.isEmpty()) {
            return before;
        }
        if (before.isOpen(now.today()) && (after.removed() || after.to() != null)) {
            requireNotCoordinator(after);
        }
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        persons.save(after);
        return after;
    }

    private void requireNotCoordinator(StaffAssignment assignment) {
        if (persons.find(assignment.person())
                .filter(person -> person.isCoordinator(assignment.user()))
                .isPresent()) {
            throw ProblemException.ruleBroken("coordinator-stays");
        }
    }

    private static void requireInOrder(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid("to", "before-from", from.toString());
        }
    }

    private static Subject subject(StaffAssignment assignment) {
        return new Subject(assignment.person(), assignment.id(), StaffAssignment.KIND);
    }
}
