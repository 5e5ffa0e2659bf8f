package no.samskriv.trust.marks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PageReaders;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Roster;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.person.TeamMember;
import no.samskriv.person.WorkingDays;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.store.AccessMarkStore;

/**
 * Who is not to read anything about a person, by the person's own wish. Whoever is blocked never learns it: to them there
 * is no such person, and the wiki does not show them the page.
 */
public final class BlockService {
    private static final int DAYS_TO_CHOOSE = 3;

    private final Access access;
    private final PersonService persons;
    private final Roster roster;
    private final TaskService tasks;
    private final PageReaders readers;
    private final AccessMarkStore marks;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public BlockService(
            Access access,
            PersonService persons,
            Roster roster,
            TaskService tasks,
            PageReaders readers,
            AccessMarkStore marks,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.roster = roster;
        this.tasks = tasks;
        this.readers = readers;
        this.marks = marks;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Those that count now, in the order they came. */
    public List<AccessMark> of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(ref, Section.BLOCKS, Verb.READ);
            return counting(ref);
        });
    }

    /** Who is not to read about the person behind a grant; nobody for whoever may not know. */
    public Set<UserRef> blocked(Grant grant) {
        return grant.reads(Section.BLOCKS)
                ? counting(grant.person()).stream().map(AccessMark::user).collect(Collectors.toSet())
                : Set.of();
    }

    private List<AccessMark> counting(PersonRef ref) {
        Instant at = now.instant();
        return marks.of(ref, MarkKind.BLOCK).stream()
                .filter(block -> block.counts(at))
                .toList();
    }

    /** Blocks a user; whoever is blocked already stays so. */
    public Added<AccessMark> block(PersonRef ref, UUID id, UserRef user) {
        return readers.changing(
                Optional.of(ref),
                () -> Added.once(
                        inTransaction,
                        () -> access.require(ref, Section.BLOCKS, Verb.WRITE),
                        grant -> present(grant, id, user),
                        grant -> create(grant, id, user)));
    }

    private Optional<AccessMark> present(Grant grant, UUID id, UserRef user) {
        Optional<AccessMark> repeated = marks.find(id);
        repeated.ifPresent(mark -> Added.requireSame(grant, mark.person(), mark.by()));
        return repeated.or(() -> counting(grant.person()).stream()
                .filter(block -> block.user().equals(user))
                .findFirst());
    }

    private AccessMark create(Grant grant, UUID id, UserRef user) {
        Person person = persons.behind(grant);
        if (person.isOwnAccount(user) || user.equals(grant.user())) {
            throw ProblemException.invalid("user", "not-yourself");
        }
        Instant at = now.instant();
        AccessMark block =
                AccessMark.begun(id, grant.person(), user, MarkKind.BLOCK, null, null, at, null, grant.user());
        changes.begin(subject(block), grant.user(), at);
        marks.insert(block);
        readers.keepInStep(person.ref());
        if (person.isCoordinator(user)) {
            askForAnother(grant, person, block);
        }
        return block;
    }

    /** Nobody is told why, and nobody who is blocked is told at all. */
    private void askForAnother(Grant grant, Person person, AccessMark block) {
        List<UserRef> blocked =
                counting(person.ref()).stream().map(AccessMark::user).toList();
        roster.members(person.team()).stream()
                .filter(TeamMember::isLeader)
                .map(TeamMember::user)
                .filter(leader -> !blocked.contains(leader))
                .findFirst()
                .ifPresent(leader -> tasks.owe(
                        grant,
                        TaskKind.CHOOSE_COORDINATOR,
                        block.id(),
                        leader,
                        WorkingDays.after(now.today(), DAYS_TO_CHOOSE)));
    }

    AccessMark get(UUID id) {
        return inTransaction.call(() -> {
            Optional<AccessMark> found = find(id);
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.BLOCKS));
            return found.orElseThrow();
        });
    }

    /** Lets somebody read again as before, when everything else does. */
    public AccessMark lift(UUID id, Revision seen) {
        return readers.changing(inTransaction.call(() -> find(id)).map(AccessMark::person), () -> lifted(id, seen));
    }

    private AccessMark lifted(UUID id, Revision seen) {
        return inTransaction.call(() -> {
            Optional<AccessMark> found = find(id);
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.BLOCKS));
            AccessMark before = found.orElseThrow();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            Instant at = now.instant();
            if (!before.counts(at)) {
                return before;
            }
            changes.claim(
                    subject(before),
                    seen,
                    grant.user(),
                    at,
                    new ChangedFields().value("ended", false, true).list());
            AccessMark after = before.ended(at);
            marks.save(after);
            readers.keepInStep(grant.person());
            return after;
        });
    }

    private Optional<AccessMark> find(UUID id) {
        return marks.find(id).filter(mark -> mark.is(MarkKind.BLOCK));
    }

    private static Subject subject(AccessMark block) {
        return new Subject(block.person(), block.id(), AccessMark.KIND);
    }
}
