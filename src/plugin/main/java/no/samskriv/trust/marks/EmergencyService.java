package no.samskriv.trust.marks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Admission;
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
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.store.AccessMarkStore;
import org.jspecify.annotations.Nullable;

/**
 * Opening a person's crisis plan without having access to it. With it, in the same transaction, somebody owes the person
 * to tell them, and somebody else is to go through it.
 */
public final class EmergencyService {
    static final Duration OPEN_FOR = Duration.ofHours(4);
    private static final int DAYS_TO_TELL = 3;
    private static final int DAYS_TO_REVIEW = 1;

    private final Access access;
    private final PersonService persons;
    private final Roster roster;
    private final Admission admission;
    private final TaskService tasks;
    private final AccessMarkStore marks;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;

    public EmergencyService(
            Access access,
            PersonService persons,
            Roster roster,
            Admission admission,
            TaskService tasks,
            AccessMarkStore marks,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.roster = roster;
        this.admission = admission;
        this.tasks = tasks;
        this.marks = marks;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    /**
     * Opens it for the current user; what is open for the same reason goes on as it is.
     *
     * @param line what the user says of it; there when the reason is OTHER
     */
    public Added<AccessMark> open(PersonRef ref, UUID id, MarkReason reason, @Nullable String line) {
        Section section = reason == MarkReason.DANGER_TO_LIFE ? Section.DANGER_TO_LIFE : Section.EMERGENCY;
        return locks.call(
                "emergency." + currentUser.get().key(),
                () -> Added.once(
                        inTransaction,
                        () -> access.require(ref, section, Verb.WRITE),
                        grant -> present(grant, id, reason),
                        grant -> create(grant, id, reason, line)));
    }

    private Optional<AccessMark> present(Grant grant, UUID id, MarkReason reason) {
        Optional<AccessMark> repeated = marks.find(id);
        repeated.ifPresent(mark -> Added.requireSame(grant, mark.person(), mark.by()));
        return repeated.or(
                () -> openFor(grant).filter(mark -> mark.reason() == reason).findFirst());
    }

    private Stream<AccessMark> openFor(Grant grant) {
        Instant at = now.instant();
        return marks.of(grant.person().value(), grant.user()).stream()
                .filter(mark -> mark.is(MarkKind.EMERGENCY) && mark.counts(at));
    }

    /** How long what the current user has opened of the person is open; nothing for what is not. In the same transaction. */
    public Optional<Instant> openUntil(Grant grant) {
        return openFor(grant).map(AccessMark::until).filter(Objects::nonNull).reduce((first, last) -> last);
    }

    private AccessMark create(Grant grant, UUID id, MarkReason reason, @Nullable String line) {
        if (access.allows(grant.person(), Section.CRISIS_PLAN, Verb.READ)
                && openFor(grant).findAny().isEmpty()) {
            throw ProblemException.ruleBroken("emergency-not-needed");
        }
        Instant at = now.instant();
        AccessMark mark = AccessMark.begun(
                id,
                grant.person(),
                grant.user(),
                MarkKind.EMERGENCY,
                reason,
                line,
                at,
                at.plus(OPEN_FOR),
                grant.user());
        changes.begin(subject(mark), grant.user(), at);
        marks.insert(mark);
        UserRef named = namedFor(persons.behind(grant), grant.user());
        tasks.owe(grant, TaskKind.TELL_ABOUT_EMERGENCY, id, named, WorkingDays.after(now.today(), DAYS_TO_TELL));
        tasks.owe(grant, TaskKind.REVIEW_EMERGENCY, id, named, WorkingDays.after(now.today(), DAYS_TO_REVIEW));
        return mark;
    }

    /** The coordinator; while there is none who can, the main contact, or a leader; whoever opened it as a last resort. */
    private UserRef namedFor(Person person, UserRef opener) {
        Set<UserRef> out = admission.keptOut(List.of(person.ref())).getOrDefault(person.ref(), Set.of());
        Stream<UserRef> leaders = roster.members(person.team()).stream()
                .filter(TeamMember::isLeader)
                .map(TeamMember::user);
        return Stream.concat(Stream.of(person.coordinator(), person.mainContact()), leaders)
                .filter(Objects::nonNull)
                .filter(user -> !user.equals(opener) && !out.contains(user))
                .findFirst()
                .orElse(opener);
    }

    /** What the page shows of a person to whoever may read the crisis plan now; one showing. */
    Opened opened(PersonRef ref) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, Via.PAGE, List.of(Section.CRISIS_PLAN));
            Person person = persons.behind(grant);
            return new Opened(
                    person,
                    openFor(grant).reduce((first, last) -> last),
                    roster.team(person.team())
                            .orElseThrow(() -> new IllegalStateException("no team: " + person.team())));
        });
    }

    /** Every one there was, in the order they came. */
    public List<AccessMark> of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(ref, Section.LOG, Verb.READ);
            return marks.of(ref, MarkKind.EMERGENCY);
        });
    }

    /** For whoever goes through it, and for the person; one showing. */
    Reviewable reviewable(UUID id) {
        return inTransaction.call(() -> {
            Optional<AccessMark> found = find(id);
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            Grant grant = access.require(asked, Verb.READ, Via.PAGE, List.of(Section.LOG));
            AccessMark mark = found.orElseThrow();
            boolean mayReview = grant.writes(Section.LOG)
                    && mark.reviewedAt() == null
                    && !mark.user().equals(grant.user());
            return new Reviewable(mark, mayReview);
        });
    }

    AccessMark get(UUID id) {
        return inTransaction.call(() -> {
            Optional<AccessMark> found = find(id);
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.LOG));
            return found.orElseThrow();
        });
    }

    /** Says that somebody went through it: the coordinator or a leader, and never whoever opened it. */
    public AccessMark review(UUID id, Revision seen) {
        return inTransaction.call(() -> {
            Optional<AccessMark> found = find(id);
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.LOG));
            AccessMark before = found.orElseThrow();
            if (before.user().equals(grant.user())) {
                throw ProblemException.ruleBroken("review-by-another");
            }
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            if (before.reviewedAt() != null) {
                return before;
            }
            changes.claim(
                    subject(before),
                    seen,
                    grant.user(),
                    now.instant(),
                    new ChangedFields().value("reviewed", false, true).list());
            AccessMark after = before.reviewed(now.instant(), grant.user());
            marks.save(after);
            tasks.done(grant, TaskKind.REVIEW_EMERGENCY, id);
            return after;
        });
    }

    private Optional<AccessMark> find(UUID id) {
        return marks.find(id).filter(mark -> mark.is(MarkKind.EMERGENCY));
    }

    private static Subject subject(AccessMark mark) {
        return new Subject(mark.person(), mark.id(), AccessMark.KIND);
    }
}
