package no.samskriv.trust.marks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
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
import no.samskriv.person.PersonStatus;
import no.samskriv.person.Roster;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.store.AccessMarkStore;

/** Stepping in for a colleague in the person's team, until the end of the next day. */
public final class CoverService {
    private static final Set<PersonStatus> OVER = EnumSet.of(PersonStatus.ENDED, PersonStatus.ARCHIVED);

    private final Access access;
    private final Roster roster;
    private final Admission admission;
    private final AccessMarkStore marks;
    private final Changes changes;
    private final PageAccess pages;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;

    public CoverService(
            Access access,
            Roster roster,
            Admission admission,
            AccessMarkStore marks,
            Changes changes,
            PageAccess pages,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.roster = roster;
        this.admission = admission;
        this.marks = marks;
        this.changes = changes;
        this.pages = pages;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    /**
     * Whom the current user covers for now, and whom the user could: in a team of the user's, on a page the wiki shows,
     * and neither assigned nor covered. By reference alone, so nothing is logged; as many statements for one
     * person as for many.
     */
    Covering covering() {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            List<Person> seen = seen(user);
            Set<PersonRef> refs = seen.stream().map(Person::ref).collect(Collectors.toSet());
            List<AccessMark> covers = marks.of(user, MarkKind.COVER).stream()
                    .filter(cover -> cover.counts(now.instant()) && refs.contains(cover.person()))
                    .toList();
            Set<PersonRef> open = covers.stream().map(AccessMark::person).collect(Collectors.toSet());
            roster.assignmentsOf(user).stream()
                    .filter(assignment -> assignment.isActive(now.today()))
                    .map(StaffAssignment::person)
                    .forEach(open::add);
            return new Covering(covers, seen, open);
        });
    }

    private List<Person> seen(UserRef user) {
        Set<PersonRef> hidden = admission.closedTo(user);
        return ofTeams(user).stream()
                .filter(person -> !hidden.contains(person.ref()) && !person.isOwnAccount(user))
                .filter(person -> !OVER.contains(person.status()))
                .filter(person ->
                        person.page().filter(page -> pages.canView(user, page)).isPresent())
                .toList();
    }

    private List<Person> ofTeams(UserRef user) {
        return roster.personsOf(
                roster.memberships(user).stream().map(TeamMember::team).toList());
    }

    /** Lets the current user in as a colleague who is assigned; whoever covers already goes on doing so. */
    public Added<AccessMark> cover(PersonRef ref, UUID id, MarkReason reason) {
        return locks.call(
                "cover." + currentUser.get().key(),
                () -> Added.once(
                        inTransaction,
                        () -> access.require(ref, Section.COVER, Verb.WRITE),
                        grant -> present(grant, id),
                        grant -> create(grant, id, reason)));
    }

    private Optional<AccessMark> present(Grant grant, UUID id) {
        Optional<AccessMark> repeated = marks.find(id);
        repeated.ifPresent(mark -> Added.requireSame(grant, mark.person(), mark.by()));
        return repeated.or(() -> marks.of(grant.person().value(), grant.user()).stream()
                .filter(mark -> mark.is(MarkKind.COVER) && mark.counts(now.instant()))
                .findFirst());
    }

    private AccessMark create(Grant grant, UUID id, MarkReason reason) {
        if (access.allows(grant.person(), Section.PLAN, Verb.READ)) {
            throw ProblemException.ruleBroken("cover-not-needed");
        }
        Instant at = now.instant();
        LocalDate dayAfterNext = now.today().plusDays(2);
        AccessMark cover = AccessMark.begun(
                id,
                grant.person(),
                grant.user(),
                MarkKind.COVER,
                reason,
                null,
                at,
                now.startOf(dayAfterNext),
                grant.user());
        changes.begin(subject(cover), grant.user(), at);
        marks.insert(cover);
        return cover;
    }

    /** Everybody who covers or covered, in the order they came. */
    public List<AccessMark> of(PersonRef ref) {
        return inTransaction.call(() -> {
            access.require(ref, Section.ASSIGNMENTS, Verb.READ);
            return marks.of(ref, MarkKind.COVER);
        });
    }

    AccessMark get(UUID id) {
        return inTransaction.call(() -> {
            Optional<AccessMark> found = find(id);
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.ASSIGNMENTS));
            return found.orElseThrow();
        });
    }

    /** Ends a cover before its time: one's own, or anybody's as who decides who works with the person. */
    public AccessMark end(UUID id, Revision seen) {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            Optional<AccessMark> found = find(id);
            boolean own = found.filter(cover -> cover.user().equals(user)).isPresent();
            Asked asked = Asked.thing(id, found.map(AccessMark::person));
            access.require(asked, Verb.WRITE, Via.SAVE, List.of(own ? Section.COVER : Section.ASSIGNMENTS));
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
                    user,
                    at,
                    new ChangedFields().value("ended", false, true).list());
            AccessMark after = before.ended(at);
            marks.save(after);
            return after;
        });
    }

    private Optional<AccessMark> find(UUID id) {
        return marks.find(id).filter(mark -> mark.is(MarkKind.COVER));
    }

    private static Subject subject(AccessMark cover) {
        return new Subject(cover.person(), cover.id(), AccessMark.KIND);
    }
}
