package no.samskriv.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a team. Whoever comes in sees the pages of the team's persons from then on, and whoever leaves sees them no
 * more and works with nobody of the team any longer: in one transaction with the change itself.
 */
public final class MemberService {
    private final TeamAccess access;
    private final TeamStore teams;
    private final PersonStore persons;
    private final PageReaders readers;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public MemberService(
            TeamAccess access,
            TeamStore teams,
            PersonStore persons,
            PageReaders readers,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.access = access;
        this.teams = teams;
        this.persons = persons;
        this.readers = readers;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /** Who is in the team now, in the order they came. */
    public List<TeamMember> of(UUID team) {
        return inTransaction.call(() -> {
            access.requireRead(team);
            return teams.members(team);
        });
    }

    public TeamMember get(UUID id) {
        return inTransaction.call(() -> {
            TeamMember member = current(id);
            access.requireRead(member.team());
            return member;
        });
    }

    /** Takes somebody into a team; the id is chosen by the client, as with everything that is added. */
    public Added<TeamMember> add(UUID team, UUID id, NewMember input) {
        return locks.call(
                TeamAccess.lock(team),
                () -> Added.once(
                        inTransaction,
                        () -> access.requireChange(team),
                        own -> repeated(own, id),
                        own -> create(own, id, input)));
    }

    private Optional<TeamMember> repeated(Own own, UUID id) {
        Optional<TeamMember> present = teams.findMember(id);
        if (present.isPresent()
                && !(present.get().team().equals(own.team().id())
                        && changes.creatorOf(id).equals(Optional.of(own.user())))) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private TeamMember create(Own own, UUID id, NewMember input) {
        UUID team = own.team().id();
        if (access.usersOf(team).contains(input.user())) {
            throw ProblemException.ruleBroken("already-member");
        }
        TeamMember member = new TeamMember(
                id,
                team,
                input.user(),
                input.roles(),
                input.title(),
                input.percent(),
                now.today(),
                null,
                Revision.FIRST);
        changes.begin(subject(id), own.user(), now.instant());
        teams.insert(member);
        readers.keepInStep(team);
        return member;
    }

    /**
     * Changes a member who is still at the revision the user saw; a team keeps at least one leader. Who takes over while
     * somebody is away is the member's own to say, too.
     */
    public TeamMember change(UUID id, MemberChange change, Revision seen) {
        return locked(id, () -> {
            TeamMember before = current(id);
            Own own = change.isOnlyStandIn() ? requireAbsence(before, seen) : requireChange(before, seen);
            TeamMember after = change.over(before);
            requireLeaderBeside(before, after);
            requireColleague(before, change.standIn().value());
            List<FieldChange> fields = fields(before, after);
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(id), seen, own.user(), now.instant(), fields);
            teams.save(after);
            return after;
        });
    }

    private Own requireAbsence(TeamMember before, Revision seen) {
        Own own = access.requireRead(before.team());
        if (!before.user().equals(own.user())) {
            return requireChange(before, seen);
        }
        requireSeen(before, seen);
        return own;
    }

    private void requireColleague(TeamMember member, TeamMember.@Nullable StandIn standIn) {
        if (standIn != null
                && (standIn.user().equals(member.user())
                        || !access.usersOf(member.team()).contains(standIn.user()))) {
            throw ProblemException.invalid("standIn.user", "not-a-colleague");
        }
    }

    private static List<FieldChange> fields(TeamMember before, TeamMember after) {
        return new ChangedFields()
                .value("roles", names(before.roles()), names(after.roles()))
                .value("title", before.title(), after.title())
                .value("percent", before.percent(), after.percent())
                .value("standIn", described(before.standIn()), described(after.standIn()))
                .list();
    }

    private static @Nullable String described(TeamMember.@Nullable StandIn standIn) {
        return standIn == null ? null : standIn.user().key() + " " + standIn.from() + " " + standIn.to();
    }

    /** Ends a membership at once, and with it every assignment to the team's persons; not a coordinator's. */
    public void remove(UUID id, Revision seen) {
        locked(id, () -> {
            TeamMember before = current(id);
            Own own = requireChange(before, seen);
            TeamMember after = MemberChange.left(before, now.today());
            requireLeaderBeside(before, after);
            List<Person> ofTeam = persons.ofTeam(before.team());
            if (ofTeam.stream().anyMatch(person -> person.isCoordinator(before.user()))) {
                throw ProblemException.ruleBroken("coordinator-stays");
            }
            List<FieldChange> fields =
                    new ChangedFields().value("to", null, after.to()).list();
            changes.claim(subject(id), seen, own.user(), now.instant(), fields);
            teams.save(after);
            endAssignments(before.user(), ofTeam, own.user());
            readers.keepInStep(before.team());
            return after;
        });
    }

    private void endAssignments(UserRef worker, List<Person> ofTeam, UserRef actor) {
        Set<PersonRef> refs = ofTeam.stream().map(Person::ref).collect(Collectors.toSet());
        persons.assignmentsOf(worker).stream()
                .filter(assignment -> refs.contains(assignment.person()) && assignment.isOpen(now.today()))
                .forEach(assignment -> {
                    changes.claim(
                            new Subject(assignment.person(), assignment.id(), StaffAssignment.KIND),
                            assignment.revision(),
                            actor,
                            now.instant(),
                            new ChangedFields().value("removed", false, true).list());
                    persons.save(assignment.takenBack());
                });
    }

    /** Whoever leads might be the last one, and two who leave at the same moment must not both find the other there. */
    private <T> T locked(UUID id, Supplier<T> work) {
        UUID team = inTransaction.call(() -> current(id)).team();
        return locks.call(TeamAccess.lock(team), () -> inTransaction.call(work));
    }

    private TeamMember current(UUID id) {
        return teams.findMember(id).filter(TeamMember::isCurrent).orElseThrow(ProblemException::notFound);
    }

    private Own requireChange(TeamMember before, Revision seen) {
        Own own = access.requireChange(before.team());
        requireSeen(before, seen);
        return own;
    }

    private static void requireSeen(TeamMember before, Revision seen) {
        if (!before.revision().equals(seen)) {
            throw new ProblemException(new Problem.Stale(null));
        }
    }

    private void requireLeaderBeside(TeamMember before, TeamMember after) {
        boolean stepsBack = before.isLeader() && !after.isLeader();
        if (stepsBack
                && teams.members(before.team()).stream()
                        .noneMatch(other -> other.isLeader() && !other.id().equals(before.id()))) {
            throw ProblemException.ruleBroken("last-leader");
        }
    }

    private static String names(Set<MemberRole> roles) {
        return roles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static Subject subject(UUID id) {
        return new Subject(null, id, TeamMember.KIND);
    }
}
