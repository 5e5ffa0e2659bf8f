package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Team;
import no.samskriv.person.TeamMember;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** Teams and who is in them. */
public final class TeamStore {
    private static final String BY_ID = "UUID = ?";
    private static final String IN_ORDER = "ID ASC";
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public TeamStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<Team> find(UUID team) {
        return row(team).map(TeamStore::team);
    }

    public boolean isInSpace(String spaceKey) {
        return ao.count(TeamRow.class, Query.select().where("SPACE_KEY = ?", spaceKey)) > 0;
    }

    /** The team of a space; one statement. */
    public Optional<Team> inSpace(String spaceKey) {
        return Arrays.stream(ao.find(TeamRow.class, Query.select().where("SPACE_KEY = ?", spaceKey)))
                .findFirst()
                .map(TeamStore::team);
    }

    /** All there are, in the order they came. A site has few. */
    public List<Team> all() {
        return Arrays.stream(ao.find(TeamRow.class, Query.select().order(IN_ORDER)))
                .map(TeamStore::team)
                .toList();
    }

    public Optional<TeamMember> findMember(UUID member) {
        return memberRow(member).map(TeamStore::member);
    }

    /** Who is in a team now, in the order they came. */
    public List<TeamMember> members(UUID team) {
        return members("TEAM = ? AND TO_DATE IS NULL", team.toString());
    }

    /** Who is in these teams now, in the order they came; at most 500 are asked for at a time. */
    public List<TeamMember> members(Collection<UUID> teams) {
        List<String> ids = teams.stream().map(UUID::toString).distinct().toList();
        List<TeamMember> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IN_LIMIT) {
            Object[] some =
                    ids.subList(from, Math.min(ids.size(), from + IN_LIMIT)).toArray();
            String places = String.join(", ", Collections.nCopies(some.length, "?"));
            Query query = Query.select()
                    .where("TEAM IN (%s) AND TO_DATE IS NULL".formatted(places), some)
                    .order(IN_ORDER);
            Arrays.stream(ao.find(TeamMemberRow.class, query))
                    .map(TeamStore::member)
                    .forEach(found::add);
        }
        return found;
    }

    /** Who is or was in a team, in the order they came; somebody who came back stands there once for each time. */
    public List<TeamMember> everIn(UUID team) {
        return members("TEAM = ?", team.toString());
    }

    /** What somebody is a member of now. */
    public List<TeamMember> memberships(UserRef user) {
        return members("MEMBER = ? AND TO_DATE IS NULL", user.key());
    }

    /** Whom somebody was ever named to stand in for, while they are in a team. */
    public List<TeamMember> stoodInForBy(UserRef user) {
        return members("STAND_IN = ? AND TO_DATE IS NULL", user.key());
    }

    /** Everybody who is in some team now, once for each team; one statement. */
    public List<TeamMember> everybody() {
        return Arrays.stream(ao.find(
                        TeamMemberRow.class,
                        Query.select().where("TO_DATE IS NULL").order(IN_ORDER)))
                .map(TeamStore::member)
                .toList();
    }

    private List<TeamMember> members(String where, String value) {
        Query query = Query.select().where(where, value).order(IN_ORDER);
        return Arrays.stream(ao.find(TeamMemberRow.class, query))
                .map(TeamStore::member)
                .toList();
    }

    public void insert(Team team) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", team.id().toString());
        row.put("NAME", team.name());
        row.put("SPACE_KEY", team.spaceKey());
        row.put("MEETING_DAY", Column.of(team.meetingDay()));
        row.put("DUTY_PHONE", team.dutyPhone());
        row.put("PRIVACY_CONTACT", team.privacyContact());
        row.put("DEMO", team.demo());
        row.put("REVISION", team.revision().number());
        ao.create(TeamRow.class, row);
    }

    public void save(Team team) {
        TeamRow row = row(team.id()).orElseThrow(() -> new IllegalStateException("no team to save: " + team.id()));
        row.setName(team.name());
        row.setMeetingDay(Column.of(team.meetingDay()));
        row.setDutyPhone(team.dutyPhone());
        row.setPrivacyContact(team.privacyContact());
        row.setRevision(team.revision().number());
        row.save();
    }

    public void insert(TeamMember member) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", member.id().toString());
        row.put("TEAM", member.team().toString());
        row.put("MEMBER", member.user().key());
        row.put("ROLES", roles(member));
        row.put("TITLE", member.title());
        row.put("WORK_PERCENT", member.percent());
        row.put("FROM_DATE", member.from().toString());
        row.put("TO_DATE", Column.of(member.to()));
        row.put("REVISION", member.revision().number());
        TeamMember.StandIn standIn = member.standIn();
        if (standIn != null) {
            row.put("STAND_IN", standIn.user().key());
            row.put("STAND_IN_FROM", standIn.from().toString());
            row.put("STAND_IN_TO", standIn.to().toString());
        }
        ao.create(TeamMemberRow.class, row);
    }

    public void save(TeamMember member) {
        TeamMemberRow row = memberRow(member.id())
                .orElseThrow(() -> new IllegalStateException("no member to save: " + member.id()));
        row.setRoles(roles(member));
        row.setTitle(member.title());
        row.setWorkPercent(member.percent());
        row.setToDate(Column.of(member.to()));
        TeamMember.StandIn standIn = member.standIn();
        row.setStandIn(standIn == null ? null : standIn.user().key());
        row.setStandInFrom(standIn == null ? null : standIn.from().toString());
        row.setStandInTo(standIn == null ? null : standIn.to().toString());
        row.setRevision(member.revision().number());
        row.save();
    }

    private Optional<TeamRow> row(UUID team) {
        return Arrays.stream(ao.find(TeamRow.class, Query.select().where(BY_ID, team.toString())))
                .findFirst();
    }

    private Optional<TeamMemberRow> memberRow(UUID member) {
        return Arrays.stream(ao.find(TeamMemberRow.class, Query.select().where(BY_ID, member.toString())))
                .findFirst();
    }

    private static Team team(TeamRow row) {
        return new Team(
                UUID.fromString(row.getUuid()),
                row.getName(),
                row.getSpaceKey(),
                Column.choice(DayOfWeek.class, row.getMeetingDay()),
                row.getDutyPhone(),
                row.getPrivacyContact(),
                row.isDemo(),
                new Revision(row.getRevision()));
    }

    private static String roles(TeamMember member) {
        return member.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
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
                row.getTitle(),
                row.getWorkPercent(),
                LocalDate.parse(row.getFromDate()),
                Column.day(row.getToDate()),
                standIn(row),
                new Revision(row.getRevision()));
    }

    private static TeamMember.@Nullable StandIn standIn(TeamMemberRow row) {
        UserRef user = Column.user(row.getStandIn());
        LocalDate from = Column.day(row.getStandInFrom());
        LocalDate to = Column.day(row.getStandInTo());
        return user == null || from == null || to == null ? null : new TeamMember.StandIn(user, from, to);
    }
}
