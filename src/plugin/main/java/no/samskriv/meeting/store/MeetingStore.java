package no.samskriv.meeting.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** Meetings about persons. */
public final class MeetingStore {
    private static final Comparator<Meeting> WHEN = Comparator.comparing(
                    (Meeting meeting) -> meeting.frame().day())
            .thenComparing(meeting -> Objects.requireNonNullElse(meeting.frame().from(), LocalTime.MIN))
            .thenComparing(Meeting::createdAt);

    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public MeetingStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Also one that has been taken away; none of a team's own. */
    public Optional<Meeting> find(UUID id) {
        return row(id).flatMap(MeetingStore::meeting);
    }

    /** Those of a person that have not been taken away, the earliest first; one statement. */
    public List<Meeting> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ? AND REMOVED = ?", person.value(), false);
        return Arrays.stream(ao.find(MeetingRow.class, query))
                .flatMap(row -> meeting(row).stream())
                .sorted(WHEN)
                .toList();
    }

    /** The pages that meetings of these persons have of their own, also those that were taken away. */
    public Map<PersonRef, Set<Long>> pagesOf(Collection<PersonRef> persons) {
        Map<PersonRef, Set<Long>> pages = new HashMap<>();
        List<String> all = persons.stream().map(PersonRef::value).distinct().toList();
        for (int i = 0; i < all.size(); i += IN_LIMIT) {
            List<String> some = all.subList(i, Math.min(i + IN_LIMIT, all.size()));
            String blanks = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select().where("PERSON IN (" + blanks + ") AND PAGE IS NOT NULL", some.toArray());
            for (MeetingRow row : ao.find(MeetingRow.class, query)) {
                pages.computeIfAbsent(new PersonRef(Objects.requireNonNull(row.getPerson())), person -> new HashSet<>())
                        .add(Objects.requireNonNull(row.getPage()));
            }
        }
        return pages;
    }

    /** Lets go of a page that the wiki has removed for good; nobody has changed the meeting, so it is no revision. */
    public void unlink(long pageId) {
        for (MeetingRow row : ao.find(MeetingRow.class, Query.select().where("PAGE = ?", pageId))) {
            row.setPage(null);
            row.save();
        }
    }

    /** In the transaction that has begun its history. */
    public void insert(Meeting meeting) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", meeting.id().toString(),
                "PERSON", meeting.person().value(),
                "TEAM", meeting.team().toString(),
                "MEETING_TYPE", meeting.type().name(),
                "STATUS", meeting.status().name(),
                "HELD_ON", meeting.frame().day().toString(),
                "REMOVED", meeting.removed(),
                "CREATED_BY", meeting.createdBy().key(),
                "CREATED_AT", meeting.createdAt().toEpochMilli(),
                "REVISION", meeting.revision().number()));
        MeetingFrame frame = meeting.frame();
        row.put("STARTS_AT", Column.of(frame.from()));
        row.put("ENDS_AT", Column.of(frame.to()));
        row.put("PLACE", frame.place());
        row.put("FACILITATOR", Column.of(frame.facilitator()));
        row.put("NOTE_TAKER", Column.of(frame.noteTaker()));
        row.put("INTERPRETER", frame.interpreter());
        row.put("SERVICE", frame.service());
        row.put("DAY_ONE", Column.of(frame.dayOne()));
        row.put("PREVIOUS", Column.of(meeting.previous()));
        row.put("PAGE", meeting.page());
        row.put("CURRENT_ITEM", Column.of(meeting.current()));
        row.put("PAUSED_AT", Column.of(meeting.pausedAt()));
        row.put("ENDED_AT", Column.of(meeting.endedAt()));
        ao.create(MeetingRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(Meeting meeting) {
        MeetingRow row = row(meeting.id()).orElseThrow(() -> new IllegalStateException("no meeting: " + meeting.id()));
        MeetingFrame frame = meeting.frame();
        row.setStatus(meeting.status().name());
        row.setHeldOn(frame.day().toString());
        row.setStartsAt(Column.of(frame.from()));
        row.setEndsAt(Column.of(frame.to()));
        row.setPlace(frame.place());
        row.setFacilitator(Column.of(frame.facilitator()));
        row.setNoteTaker(Column.of(frame.noteTaker()));
        row.setInterpreter(frame.interpreter());
        row.setService(frame.service());
        row.setDayOne(Column.of(frame.dayOne()));
        row.setPrevious(Column.of(meeting.previous()));
        row.setPage(meeting.page());
        row.setCurrentItem(Column.of(meeting.current()));
        row.setPausedAt(Column.of(meeting.pausedAt()));
        row.setEndedAt(Column.of(meeting.endedAt()));
        row.setRemoved(meeting.removed());
        row.setRevision(meeting.revision().number());
        row.save();
    }

    private static Optional<Meeting> meeting(MeetingRow row) {
        return Optional.ofNullable(row.getPerson())
                .map(person -> new Meeting(
                        UUID.fromString(row.getUuid()),
                        new PersonRef(person),
                        UUID.fromString(row.getTeam()),
                        MeetingType.valueOf(row.getMeetingType()),
                        MeetingStatus.valueOf(row.getStatus()),
                        frame(row),
                        Column.id(row.getPrevious()),
                        row.getPage(),
                        Column.id(row.getCurrentItem()),
                        Column.instant(row.getPausedAt()),
                        Column.instant(row.getEndedAt()),
                        row.isRemoved(),
                        new UserRef(row.getCreatedBy()),
                        Instant.ofEpochMilli(row.getCreatedAt()),
                        new Revision(row.getRevision())));
    }

    private static MeetingFrame frame(MeetingRow row) {
        String dayOne = row.getDayOne();
        return new MeetingFrame(
                LocalDate.parse(row.getHeldOn()),
                time(row.getStartsAt()),
                time(row.getEndsAt()),
                row.getPlace(),
                Column.user(row.getFacilitator()),
                Column.user(row.getNoteTaker()),
                row.getInterpreter(),
                row.getService(),
                dayOne == null ? null : LocalDate.parse(dayOne));
    }

    private Optional<MeetingRow> row(UUID id) {
        return Arrays.stream(ao.find(MeetingRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static @Nullable LocalTime time(@Nullable String time) {
        return time == null ? null : LocalTime.parse(time);
    }
}
