package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** Meetings of teams' own, and the hat in them. */
public final class TeamMeetingStore {
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public TeamMeetingStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<TeamMeeting> find(UUID id) {
        return row(id).map(TeamMeetingStore::meeting);
    }

    /** These meetings, of whatever team, by id; one statement for each 500, and one for none. */
    public Map<UUID, TeamMeeting> all(Collection<UUID> ids) {
        List<UUID> asked = ids.isEmpty() ? List.of(new UUID(0, 0)) : List.copyOf(Set.copyOf(ids));
        Map<UUID, TeamMeeting> found = new HashMap<>();
        for (int from = 0; from < asked.size(); from += IN_LIMIT) {
            Object[] some = asked.subList(from, Math.min(asked.size(), from + IN_LIMIT)).stream()
                    .map(UUID::toString)
                    .toArray();
            String places = String.join(", ", Collections.nCopies(some.length, "?"));
            for (TeamMeetingRow row :
                    ao.find(TeamMeetingRow.class, Query.select().where("UUID IN (" + places + ")", some))) {
                found.put(UUID.fromString(row.getUuid()), meeting(row));
            }
        }
        return found;
    }

    /** All a team has and had, the earliest first; one statement. */
    public List<TeamMeeting> of(UUID team) {
        Query query = Query.select().where("TEAM = ?", team.toString()).order("HELD_ON ASC, ID ASC");
        return Arrays.stream(ao.find(TeamMeetingRow.class, query))
                .map(TeamMeetingStore::meeting)
                .toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(TeamMeeting meeting) {
        Turn turn = meeting.turn();
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", meeting.id().toString(),
                "TEAM", meeting.team().toString(),
                "MEETING_TYPE", meeting.type().name(),
                "STATUS", meeting.status().name(),
                "HELD_ON", meeting.day().toString(),
                "PUBLISHED", turn.published(),
                "PINNED", turn.pinned(),
                "REASON", turn.reason().name(),
                "CREATED_BY", meeting.createdBy().key(),
                "REVISION", meeting.revision().number()));
        row.put("CREATED_AT", meeting.createdAt().toEpochMilli());
        row.put("STARTS_AT", Column.of(meeting.from()));
        row.put("PLACE", meeting.place());
        row.put("SCHEDULED", Column.of(turn.scheduled()));
        row.put("HOLDER", Column.of(turn.holder()));
        row.put("SWAP_GROUP", Column.of(turn.swapGroup()));
        row.put("CORRECTION", turn.correction());
        row.put("RULE_DAY", Column.of(meeting.ruleDay()));
        row.put("HANDOVER", handover(meeting));
        row.put("HANDOVER_BY", handoverBy(meeting));
        row.put("CLOSED_AT", Column.of(meeting.closedAt()));
        ao.create(TeamMeetingRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(TeamMeeting meeting) {
        TeamMeetingRow row =
                row(meeting.id()).orElseThrow(() -> new IllegalStateException("no team meeting: " + meeting.id()));
        Turn turn = meeting.turn();
        row.setStatus(meeting.status().name());
        row.setHeldOn(meeting.day().toString());
        row.setStartsAt(Column.of(meeting.from()));
        row.setPlace(meeting.place());
        row.setScheduled(Column.of(turn.scheduled()));
        row.setHolder(Column.of(turn.holder()));
        row.setPublished(turn.published());
        row.setPinned(turn.pinned());
        row.setReason(turn.reason().name());
        row.setSwapGroup(Column.of(turn.swapGroup()));
        row.setCorrection(turn.correction());
        row.setRuleDay(Column.of(meeting.ruleDay()));
        row.setHandover(handover(meeting));
        row.setHandoverBy(handoverBy(meeting));
        row.setClosedAt(Column.of(meeting.closedAt()));
        row.setRevision(meeting.revision().number());
        row.save();
    }

    private static TeamMeeting meeting(TeamMeetingRow row) {
        String from = row.getStartsAt();
        return new TeamMeeting(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                TeamMeetingType.valueOf(row.getMeetingType()),
                TeamMeetingStatus.valueOf(row.getStatus()),
                LocalDate.parse(row.getHeldOn()),
                from == null ? null : LocalTime.parse(from),
                row.getPlace(),
                turn(row),
                Column.day(row.getRuleDay()),
                handover(row),
                Column.instant(row.getClosedAt()),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private static @Nullable String handover(TeamMeeting meeting) {
        TeamMeeting.Handover handover = meeting.handover();
        return handover == null ? null : handover.text();
    }

    private static @Nullable String handoverBy(TeamMeeting meeting) {
        TeamMeeting.Handover handover = meeting.handover();
        return handover == null ? null : handover.by().key();
    }

    private static TeamMeeting.@Nullable Handover handover(TeamMeetingRow row) {
        String text = row.getHandover();
        UserRef by = Column.user(row.getHandoverBy());
        return text == null || by == null ? null : new TeamMeeting.Handover(text, by);
    }

    private static Turn turn(TeamMeetingRow row) {
        return new Turn(
                Column.user(row.getScheduled()),
                Column.user(row.getHolder()),
                row.isPublished(),
                row.isPinned(),
                TurnReason.valueOf(row.getReason()),
                Column.id(row.getSwapGroup()),
                row.getCorrection());
    }

    private Optional<TeamMeetingRow> row(UUID id) {
        return Arrays.stream(ao.find(TeamMeetingRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
