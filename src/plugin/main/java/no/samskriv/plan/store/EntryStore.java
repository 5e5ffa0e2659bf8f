package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.entry.Entry;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.storage.Texts;
import no.samskriv.storage.ValueLines;

/** Entries of every kind, and their texts. */
public final class EntryStore {
    private final ActiveObjects ao;
    private final Texts texts;

    public EntryStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** The names of all texts that entries have, for whoever reads a person's texts in one statement. */
    static String[] textFields() {
        return Arrays.stream(EntryKind.values())
                .flatMap(kind -> kind.textFields().stream())
                .toArray(String[]::new);
    }

    /** Also an entry that has been taken off the plan. */
    public Optional<Entry> find(UUID id) {
        Optional<EntryRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> entry(row, said));
    }

    public void insert(Entry entry) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", entry.id().toString(),
                "PERSON", entry.person().value(),
                "KIND", entry.kind().name(),
                "REMOVED", entry.removed(),
                "CREATED_BY", entry.createdBy().key(),
                "REVISION", entry.revision().number()));
        row.put("PARENT", Objects.toString(entry.parent(), null));
        row.put("DETAILS", ValueLines.write(entry.values()));
        ao.create(EntryRow.class, row);
        saveTexts(entry, Map.of());
    }

    /** Saves what differs; a text only when it is another, because texts are never overwritten. */
    public void save(Entry before, Entry after) {
        EntryRow row = row(after.id()).orElseThrow(() -> new IllegalStateException("no entry to save: " + after.id()));
        row.setParent(Objects.toString(after.parent(), null));
        row.setDetails(ValueLines.write(after.values()));
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        saveTexts(after, before.texts());
    }

    /** Leaves nothing of it, former texts included. */
    public void erase(Entry entry) {
        texts.erase(entry.person(), entry.id());
        ao.deleteWithSQL(EntryRow.class, "UUID = ?", entry.id().toString());
    }

    /** The ids of what the person keeps to themself, taken off the plan or not. */
    public Set<UUID> keptBy(PersonRef person) {
        return Arrays.stream(ao.find(EntryRow.class, Query.select().where("PERSON = ?", person.value())))
                .filter(row -> ValueLines.read(row.getDetails()).containsKey(Entry.HIDDEN))
                .map(row -> UUID.fromString(row.getUuid()))
                .collect(Collectors.toSet());
    }

    EntryRow[] rows(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("ID ASC");
        return ao.find(EntryRow.class, query);
    }

    static Entry entry(EntryRow row, Map<UUID, Map<String, VoiceText>> current) {
        UUID id = UUID.fromString(row.getUuid());
        EntryKind kind = EntryKind.valueOf(row.getKind());
        String parent = row.getParent();
        return new Entry(
                id,
                new PersonRef(row.getPerson()),
                kind,
                parent == null ? null : UUID.fromString(parent),
                Texts.ofOwner(current, id, kind.textField("")),
                ValueLines.read(row.getDetails()),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()));
    }

    private void saveTexts(Entry after, Map<String, VoiceText> before) {
        texts.saveAll(after.person(), after.id(), after.kind().textField(""), before, after.texts(), after.revision());
    }

    private Optional<EntryRow> row(UUID id) {
        return Arrays.stream(ao.find(EntryRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
