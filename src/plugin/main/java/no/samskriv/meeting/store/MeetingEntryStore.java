package no.samskriv.meeting.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Agenda;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.storage.Texts;
import no.samskriv.storage.ValueLines;

/** What meetings consist of, and its texts. */
public final class MeetingEntryStore {
    /** The room between two neighbours, so that one item can be moved without touching the others. */
    private static final int GAP = 1 << 16;

    private final ActiveObjects ao;
    private final Texts texts;

    public MeetingEntryStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also an entry that has been taken away. */
    public Optional<MeetingEntry> find(UUID id) {
        Optional<MeetingEntryRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> entry(row, said));
    }

    /**
     * What a meeting consists of, oldest first, without what has been taken away; one statement, and one for the texts of
     * each 500 entries.
     */
    public List<MeetingEntry> of(Meeting meeting) {
        return read(
                meeting.person(), "MEETING = ? AND REMOVED = ?", meeting.id().toString(), false);
    }

    /** As above, with what has been taken away: for the history. */
    public List<MeetingEntry> ever(Meeting meeting) {
        return read(meeting.person(), "MEETING = ?", meeting.id().toString());
    }

    /** What all meetings of a person have of one kind, oldest first, without what has been taken away. */
    public List<MeetingEntry> of(PersonRef person, MeetingEntryKind kind) {
        return read(person, "PERSON = ? AND KIND = ? AND REMOVED = ?", person.value(), kind.name(), false);
    }

    private List<MeetingEntry> read(PersonRef person, String where, Object... values) {
        MeetingEntryRow[] rows = ao.find(
                MeetingEntryRow.class, Query.select().where(where, values).order("ID ASC"));
        List<UUID> ids =
                Arrays.stream(rows).map(row -> UUID.fromString(row.getUuid())).toList();
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, ids);
        return Arrays.stream(rows).map(row -> entry(row, said)).toList();
    }

    /** When something was last noted or decided that is the person's own words, or everybody's. One statement. */
    public Optional<Instant> lastSaid(PersonRef person) {
        List<String> fields = new ArrayList<>(MeetingEntryKind.NOTE.textFields());
        fields.addAll(MeetingEntryKind.DECISION.textFields());
        return texts.lastSaid(person, fields);
    }

    /** The place after the last entry of a meeting. */
    public int nextOrder(UUID meeting) {
        Query last = Query.select()
                .where("MEETING = ?", meeting.toString())
                .order("SORT_NO DESC")
                .limit(1);
        return Arrays.stream(ao.find(MeetingEntryRow.class, last))
                        .mapToInt(MeetingEntryRow::getSortNo)
                        .findFirst()
                        .orElse(0)
                + GAP;
    }

    /**
     * The place right before another item of the meeting; after the last when there is no such item. When there is no
     * room, the items are spread out first, in the order they are in.
     */
    public int orderBefore(Meeting meeting, UUID moved, UUID other) {
        List<MeetingEntry> items = Agenda.of(of(meeting)).stream()
                .filter(item -> !item.id().equals(moved))
                .toList();
        int place = items.stream().map(MeetingEntry::id).toList().indexOf(other);
        if (place < 0) {
            return nextOrder(meeting.id());
        }
        int upper = items.get(place).order();
        int lower = place == 0 ? upper - 2 * GAP : items.get(place - 1).order();
        if (upper - lower < 2) {
            for (int i = 0; i < items.size(); i++) {
                MeetingEntryRow row = row(items.get(i).id()).orElseThrow();
                row.setSortNo((i + 1) * GAP);
                row.save();
            }
            return place * GAP + GAP / 2;
        }
        return lower + (upper - lower) / 2;
    }

    /** In the transaction that has begun its history. */
    public void insert(MeetingEntry entry) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", entry.id().toString(),
                "MEETING", entry.meeting().toString(),
                "PERSON", entry.person().value(),
                "KIND", entry.kind().name(),
                "SORT_NO", entry.order(),
                "REMOVED", entry.removed(),
                "CREATED_BY", entry.createdBy().key(),
                "CREATED_AT", entry.createdAt().toEpochMilli(),
                "REVISION", entry.revision().number()));
        row.put("PARENT", Objects.toString(entry.parent(), null));
        row.put("DETAILS", ValueLines.write(entry.values()));
        ao.create(MeetingEntryRow.class, row);
        saveTexts(entry, Map.of());
    }

    /** Saves what differs; a text only when it is another, because texts are never overwritten. */
    public void save(MeetingEntry before, MeetingEntry after) {
        MeetingEntryRow row = row(after.id()).orElseThrow(() -> new IllegalStateException("no entry: " + after.id()));
        row.setParent(Objects.toString(after.parent(), null));
        row.setDetails(ValueLines.write(after.values()));
        row.setSortNo(after.order());
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        saveTexts(after, before.texts());
    }

    /** Leaves nothing of it, former texts included. */
    public void erase(MeetingEntry entry) {
        texts.erase(entry.person(), entry.id());
        ao.deleteWithSQL(MeetingEntryRow.class, "UUID = ?", entry.id().toString());
    }

    private void saveTexts(MeetingEntry after, Map<String, VoiceText> before) {
        texts.saveAll(after.person(), after.id(), after.kind().textField(""), before, after.texts(), after.revision());
    }

    private static MeetingEntry entry(MeetingEntryRow row, Map<UUID, Map<String, VoiceText>> current) {
        UUID id = UUID.fromString(row.getUuid());
        MeetingEntryKind kind = MeetingEntryKind.valueOf(row.getKind());
        String parent = row.getParent();
        return new MeetingEntry(
                id,
                UUID.fromString(row.getMeeting()),
                new PersonRef(row.getPerson()),
                kind,
                parent == null ? null : UUID.fromString(parent),
                Texts.ofOwner(current, id, kind.textField("")),
                ValueLines.read(row.getDetails()),
                row.getSortNo(),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<MeetingEntryRow> row(UUID id) {
        return Arrays.stream(ao.find(MeetingEntryRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
