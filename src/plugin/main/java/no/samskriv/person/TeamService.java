package no.samskriv.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess.Known;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.person.store.TeamStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** What somebody may do with a team. Its members have a service of their own. */
public final class TeamService {
    private final TeamAccess access;
    private final TeamStore teams;
    private final Changes changes;
    private final Spaces spaces;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;

    public TeamService(
            TeamAccess access,
            TeamStore teams,
            Changes changes,
            Spaces spaces,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.teams = teams;
        this.changes = changes;
        this.spaces = spaces;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** The teams the current user is in, and those of the spaces the user administers; nobody has none. */
    public List<Own> mine() {
        return inTransaction.call(() ->
                access.known().stream().filter(Known::mayRead).map(Known::own).toList());
    }

    /** The teams that say a number for whoever needs them, in the order they came: for everybody, and nothing of a person. */
    public List<Team> answering() {
        return inTransaction.call(() ->
                teams.all().stream().filter(team -> team.dutyPhone() != null).toList());
    }

    public Own get(UUID id) {
        return inTransaction.call(() -> access.requireRead(id));
    }

    /** Begins a team in a space that the current user administers; the user is its first member and leads it. */
    public Added<Own> begin(UUID id, NewTeam input) {
        return locks.call(
                "space." + input.spaceKey(),
                () -> Added.once(
                        inTransaction,
                        () -> requireAdministered(input.spaceKey()),
                        space -> repeated(id),
                        space -> create(id, input, space)));
    }

    private Spaces.Space requireAdministered(String spaceKey) {
        UserRef user = currentUser.get();
        return spaces.find(spaceKey)
                .filter(space -> spaces.administers(user, space.key()))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<Own> repeated(UUID id) {
        UserRef user = currentUser.get();
        Optional<Team> present = teams.find(id);
        if (present.isPresent() && !changes.creatorOf(id).equals(Optional.of(user))) {
            throw ProblemException.notFound();
        }
        return present.map(team -> access.requireRead(team.id()));
    }

    private Own create(UUID id, NewTeam input, Spaces.Space space) {
        if (teams.isInSpace(space.key())) {
            throw ProblemException.ruleBroken("team-exists");
        }
        UserRef user = currentUser.get();
        Team team = new Team(
                id,
                Optional.ofNullable(input.name()).orElse(space.name()),
                space.key(),
                input.meetingDay(),
                input.dutyPhone(),
                input.privacyContact(),
                false,
                Revision.FIRST);
        TeamMember leader = new TeamMember(
                UUID.randomUUID(), id, user, Set.of(MemberRole.LEADER), null, null, now.today(), null, Revision.FIRST);
        changes.begin(subject(id), user, now.instant());
        teams.insert(team);
        changes.begin(new Subject(null, leader.id(), TeamMember.KIND), user, now.instant());
        teams.insert(leader);
        return new Own(team, user, true);
    }

    /** Changes a team that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public Own change(UUID id, TeamChange change, Revision seen) {
        return inTransaction.call(() -> {
            Own own = access.requireChange(id);
            Team before = own.team();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            Team after = change.over(before);
            List<FieldChange> fields = new ChangedFields()
                    .value("name", before.name(), after.name())
                    .value("meetingDay", before.meetingDay(), after.meetingDay())
                    .value("dutyPhone", before.dutyPhone(), after.dutyPhone())
                    .value("privacyContact", before.privacyContact(), after.privacyContact())
                    .list();
            if (fields.isEmpty()) {
                return own;
            }
            changes.claim(subject(id), seen, own.user(), now.instant(), fields);
            teams.save(after);
            return new Own(after, own.user(), true);
        });
    }

    private static Subject subject(UUID id) {
        return new Subject(null, id, Team.KIND);
    }
}
