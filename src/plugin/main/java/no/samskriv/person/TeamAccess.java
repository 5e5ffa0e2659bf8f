package no.samskriv.person;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.TeamStore;

/**
 * Who may do what with a team. Nothing about a person is in a team, so nothing of it is written in the access log.
 * Members read; leaders and whoever administers the space change.
 */
public final class TeamAccess {
    /** Asked for where there is no team, so that nothing differs. */
    private static final UUID NO_TEAM = new UUID(0, 0);

    private final TeamStore teams;
    private final Spaces spaces;
    private final CurrentUser currentUser;

    public TeamAccess(TeamStore teams, Spaces spaces, CurrentUser currentUser) {
        this.teams = teams;
        this.spaces = spaces;
        this.currentUser = currentUser;
    }

    /** A team as the current user has it. */
    public record Own(Team team, UserRef user, boolean mayChange) {}

    /** The team that works in a space, for whoever is let in to it; not found for everybody else. */
    public Own requireInSpace(String spaceKey) {
        return requireRead(teams.inSpace(spaceKey).map(Team::id).orElse(NO_TEAM));
    }

    /** Everybody who is in the team now, in the order they came, for whoever was let in to it. */
    public List<TeamMember> members(Own own) {
        return teams.members(own.team().id());
    }

    /** As {@link #members}, also whoever has left. */
    public List<TeamMember> everMembers(Own own) {
        return teams.everIn(own.team().id());
    }

    /** Somebody who is in a team now, for whoever may change the team. */
    public TeamMember requireChangeOf(UUID member) {
        TeamMember found =
                teams.findMember(member).filter(TeamMember::isCurrent).orElseThrow(ProblemException::notFound);
        requireChange(found.team());
        return found;
    }

    /** Not found for whoever neither is in the team nor administers its space. */
    public Own requireRead(UUID id) {
        UserRef user = currentUser.get();
        Optional<Team> found = teams.find(id);
        // asked for what is not there too: a meeting of a team that there is must cost what one does that there is not
        List<TeamMember> memberships = teams.memberships(user);
        Team team = found.orElseThrow(ProblemException::notFound);
        boolean mayChange = mayChange(team, user, memberships);
        if (!mayChange && memberships.stream().noneMatch(isOf(id))) {
            throw ProblemException.notFound();
        }
        return new Own(team, user, mayChange);
    }

    public Own requireChange(UUID id) {
        Own own = requireRead(id);
        if (!own.mayChange()) {
            throw ProblemException.notFound();
        }
        return own;
    }

    /** Whoever is in the team now may bring a person into it. */
    public Team requireMember(UUID id) {
        Optional<Team> found = teams.find(id);
        List<TeamMember> memberships = teams.memberships(currentUser.get());
        return found.filter(team -> memberships.stream().anyMatch(isOf(team.id())))
                .orElseThrow(ProblemException::notFound);
    }

    /** The current user's own membership; not found for whoever is not in the team. */
    public TeamMember requireMembership(UUID id) {
        UserRef user = currentUser.get();
        return teams.memberships(user).stream().filter(isOf(id)).findFirst().orElseThrow(ProblemException::notFound);
    }

    /** A team as somebody has it who coordinates or leads in it. */
    public record Coordinating(Team team, UserRef user) {}

    /** Not found for whoever neither coordinates nor leads in the team. */
    public Coordinating requireCoordinating(UUID id) {
        UserRef user = currentUser.get();
        Optional<Team> found = teams.find(id);
        boolean coordinates = teams.memberships(user).stream().anyMatch(isOf(id).and(TeamMember::coordinatesOrLeads));
        return found.filter(team -> coordinates)
                .map(team -> new Coordinating(team, user))
                .orElseThrow(ProblemException::notFound);
    }

    /** Whether the current user coordinates or leads in the team. */
    public boolean coordinates(UUID id) {
        return teams.memberships(currentUser.get()).stream().anyMatch(isOf(id).and(TeamMember::coordinatesOrLeads));
    }

    /** Not found for whoever neither coordinates nor leads in any team. */
    public void requireCoordinating() {
        if (teams.memberships(currentUser.get()).stream().noneMatch(TeamMember::coordinatesOrLeads)) {
            throw ProblemException.notFound();
        }
    }

    /** Every team there is, for what says nothing but what they are called. */
    public List<Team> all() {
        return teams.all();
    }

    /** Whose membership it is while it lasts; for what goes on without anybody signed in. */
    public Optional<TeamMember> current(UUID membership) {
        return teams.findMember(membership).filter(TeamMember::isCurrent);
    }

    /** A team as the current user has it, and whether {@link #requireRead} lets the user in to it. */
    public record Known(Own own, boolean mayRead) {}

    /** Every team there is, in the order they came; two statements however many there are. */
    public List<Known> known() {
        UserRef user = currentUser.get();
        Set<UUID> in = new HashSet<>();
        Set<UUID> led = new HashSet<>();
        for (TeamMember member : teams.memberships(user)) {
            (member.isLeader() ? led : in).add(member.team());
        }
        Set<String> administered = new HashSet<>();
        spaces.administeredBy(user).forEach(space -> administered.add(space.key()));
        return teams.all().stream()
                .map(team -> new Own(team, user, led.contains(team.id()) || isIn(administered, team)))
                .map(own ->
                        new Known(own, own.mayChange() || in.contains(own.team().id())))
                .toList();
    }

    private static boolean isIn(Set<String> spaceKeys, Team team) {
        String spaceKey = team.spaceKey();
        return spaceKey != null && spaceKeys.contains(spaceKey);
    }

    private boolean mayChange(Team team, UserRef user, List<TeamMember> memberships) {
        String spaceKey = team.spaceKey();
        return memberships.stream().anyMatch(isOf(team.id()).and(TeamMember::isLeader))
                || (spaceKey != null && spaces.administers(user, spaceKey));
    }

    public Set<UserRef> usersOf(UUID team) {
        return teams.members(team).stream().map(TeamMember::user).collect(Collectors.toSet());
    }

    private static Predicate<TeamMember> isOf(UUID team) {
        return member -> member.team().equals(team);
    }

    /** The lock of a person's team; of nobody's team one that nobody waits for, so that the work is the same. */
    static String lockOf(Optional<Person> person) {
        return person.map(Person::team).map(TeamAccess::lock).orElse("team.of-nobody");
    }

    /** What keeps two from changing the members of a team, or what hangs on them, at the same moment. */
    public static String lock(UUID team) {
        return "team." + team;
    }
}
