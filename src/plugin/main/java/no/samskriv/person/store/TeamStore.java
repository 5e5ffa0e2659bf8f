package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Team;
import no.samskriv.person.TeamMember;

/** Teams and who is in them. */
public final class TeamStore {
    private final ActiveObjects ao;

    public TeamStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<Team> find(UUID team) {
        return Arrays.stream(ao.find(TeamRow.class, Query.select().where("UUID = ?", team.toString())))
                .map(row -> new Team(UUID.fromString(row.getUuid()), row.getName(), row.getSpaceKey(), row.isDemo()))
                .findFirst();
    }

    public List<TeamMember> members(UUID team) {
        Query query = Query.select().where("TEAM = ?", team.toString()).order("ID");
        return Arrays.stream(ao.find(TeamMemberRow.class, query))
                .map(TeamStore::member)
                .toList();
    }

    public void insert(Team team) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", team.id().toString());
        row.put("NAME", team.name());
        row.put("SPACE_KEY", team.spaceKey());
        row.put("DEMO", team.demo());
        ao.create(TeamRow.class, row);
    }

    public void insert(TeamMember member) {
        String roles = member.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        ao.create(
                TeamMemberRow.class,
                Map.of(
                        "UUID", member.id().toString(),
                        "TEAM", member.team().toString(),
                        "MEMBER", member.user().key(),
                        "ROLES", roles,
                        "TITLE", member.title()));
    }

    private static TeamMember member(TeamMemberRow row) {
        Set<MemberRole> roles = Arrays.stream(row.getRoles().split(",", -1))
                .map(MemberRole::valueOf)
                .collect(Collectors.toSet());
        return new TeamMember(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                new UserRef(row.getMember()),
                roles,
                row.getTitle());
    }
}
