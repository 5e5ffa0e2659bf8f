package no.samskriv.hat.learning.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.learning.NoteKind;
import no.samskriv.hat.learning.TeamNote;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** What teams keep for their own learning. */
public final class NoteStore {
    /** What nobody has shared, and that was written at or before a moment. */
    private static final String FORGOTTEN = "KIND = ? AND SHARED = ? AND CREATED_AT <= ?";

    private final ActiveObjects ao;

    public NoteStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<TeamNote> find(UUID id) {
        return row(id).map(NoteStore::note);
    }

    /** All of a team's, oldest first, also what only its author may see; one statement. */
    public List<TeamNote> of(UUID team) {
        return notes(Query.select().where("TEAM = ?", team.toString()).order("ID ASC"));
    }

    /** Thoughts of any team that nobody shared and that were written at or before this moment. */
    public List<TeamNote> unshared(Instant until) {
        return notes(Query.select().where(FORGOTTEN, NoteKind.REFLECTION.name(), false, until.toEpochMilli()));
    }

    private List<TeamNote> notes(Query query) {
        return Arrays.stream(ao.find(NoteRow.class, query)).map(NoteStore::note).toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(TeamNote note) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", note.id().toString(),
                "TEAM", note.team().toString(),
                "KIND", note.kind().name(),
                "SHARED", note.shared(),
                "CREATED_BY", note.createdBy().key(),
                "CREATED_AT", note.createdAt().toEpochMilli(),
                "REVISION", note.revision().number()));
        row.put("MONDAY", Column.of(note.week()));
        row.put("TIP", note.tip());
        row.put("NOTE", note.text());
        row.put("NOTICED", Column.of(note.noticed()));
        ao.create(NoteRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(TeamNote note) {
        NoteRow row = row(note.id()).orElseThrow(() -> new IllegalStateException("no note: " + note.id()));
        row.setTip(note.tip());
        row.setNote(note.text());
        row.setNoticed(Column.of(note.noticed()));
        row.setShared(note.shared());
        row.setRevision(note.revision().number());
        row.save();
    }

    /** For good. */
    public void delete(UUID id) {
        ao.deleteWithSQL(NoteRow.class, "UUID = ?", id.toString());
    }

    private static TeamNote note(NoteRow row) {
        return new TeamNote(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                NoteKind.valueOf(row.getKind()),
                Column.day(row.getMonday()),
                row.getTip(),
                row.getNote(),
                Column.choice(Noticed.class, row.getNoticed()),
                row.isShared(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<NoteRow> row(UUID id) {
        return Arrays.stream(ao.find(NoteRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
