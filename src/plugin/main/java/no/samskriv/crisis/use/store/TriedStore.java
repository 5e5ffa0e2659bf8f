package no.samskriv.crisis.use.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.crisis.use.Helped;
import no.samskriv.crisis.use.Tried;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;

/** What was tried while crisis plans were in use. */
public final class TriedStore {
    private final ActiveObjects ao;
    private final Texts texts;

    public TriedStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also what was not tried after all; two statements, of somebody's as of nobody's. */
    public Optional<Tried> find(UUID id) {
        Optional<CrisisTriedRow> found = row(id);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> tried(row, said));
    }

    /** All of a person's, oldest first, without what was not tried after all; two statements. */
    public List<Tried> of(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("ID ASC");
        CrisisTriedRow[] rows = ao.find(CrisisTriedRow.class, query);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, Tried.TEXT);
        return Arrays.stream(rows).map(row -> tried(row, said)).toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(Tried tried) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", tried.id().toString(),
                "USED", tried.use().toString(),
                "PERSON", tried.person().value(),
                "HELPED", tried.helped().name(),
                "REMOVED", tried.removed(),
                "NOTED_BY", tried.by().key(),
                "NOTED_AT", tried.at().toEpochMilli(),
                "REVISION", tried.revision().number()));
        row.put("ENTRY", Column.of(tried.entry()));
        ao.create(CrisisTriedRow.class, row);
        texts.save(tried.person(), tried.id(), Tried.TEXT, null, tried.text(), tried.revision());
    }

    /** What was said of it; in the transaction that has claimed its revision. */
    public void save(Tried after) {
        CrisisTriedRow row =
                row(after.id()).orElseThrow(() -> new IllegalStateException("nothing tried: " + after.id()));
        row.setHelped(after.helped().name());
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
    }

    private static Tried tried(CrisisTriedRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        return new Tried(
                id,
                UUID.fromString(row.getUsed()),
                new PersonRef(row.getPerson()),
                Column.id(row.getEntry()),
                said.getOrDefault(id, Map.of()).get(Tried.TEXT),
                Helped.valueOf(row.getHelped()),
                row.isRemoved(),
                new UserRef(row.getNotedBy()),
                Instant.ofEpochMilli(row.getNotedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<CrisisTriedRow> row(UUID id) {
        return Arrays.stream(ao.find(CrisisTriedRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
