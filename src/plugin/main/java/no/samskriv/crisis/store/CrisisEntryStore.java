package no.samskriv.crisis.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.crisis.Contact;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.Stance;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** The lines of crisis plans, with what they say. */
public final class CrisisEntryStore {
    /** So many lines can be moved between two before the others must make room. */
    private static final int GAP = 1_024;

    /** As many as one statement may name, but for whether they are taken off. */
    private static final int IN_LIMIT = 499;

    private final ActiveObjects ao;
    private final Texts texts;

    public CrisisEntryStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also one that has been taken off the plan; two statements, of somebody's as of nobody's. */
    public Optional<CrisisEntry> find(UUID id) {
        Optional<CrisisEntryRow> found = row(id);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> entry(row, said));
    }

    /** All of a person's, in order within each section, without what has been taken off; two statements. */
    public List<CrisisEntry> of(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("SORT_NO ASC, ID ASC");
        CrisisEntryRow[] rows = ao.find(CrisisEntryRow.class, query);
        Map<UUID, Map<String, VoiceText>> said =
                texts.currentOf(person, CrisisEntry.TEXT, CrisisEntry.REASON, CrisisEntry.ALTERNATIVE);
        return Arrays.stream(rows).map(row -> entry(row, said)).toList();
    }

    /** As {@link #of(PersonRef)}, of several, and their texts; two statements for each 499. */
    public List<CrisisEntry> of(Collection<PersonRef> persons) {
        List<CrisisEntryRow> rows = new ArrayList<>();
        List<String> refs = persons.stream().map(PersonRef::value).distinct().toList();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<Object> some = new ArrayList<>(refs.subList(from, Math.min(refs.size(), from + IN_LIMIT)));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            some.add(false);
            Query query = Query.select()
                    .where("PERSON IN (" + places + ") AND REMOVED = ?", some.toArray())
                    .order("SORT_NO ASC, ID ASC");
            rows.addAll(Arrays.asList(ao.find(CrisisEntryRow.class, query)));
        }
        Map<UUID, Map<String, VoiceText>> said = texts.currentOfAll(
                rows.stream().map(row -> UUID.fromString(row.getUuid())).toList());
        return rows.stream().map(row -> entry(row, said)).toList();
    }

    /** The ids of what the person keeps to themself, taken off the plan or not; one statement. */
    public Set<UUID> keptBy(PersonRef person) {
        Query query = Query.select().where("PERSON = ? AND ONLY_ME = ?", person.value(), true);
        return Arrays.stream(ao.find(CrisisEntryRow.class, query))
                .map(row -> UUID.fromString(row.getUuid()))
                .collect(Collectors.toSet());
    }

    /** In the transaction that has begun its history. */
    public void insert(CrisisEntry entry) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", entry.id().toString(),
                "PERSON", entry.person().value(),
                "SECTION", entry.section().name(),
                "SEVERITY", entry.level().name(),
                "ONLY_ME", entry.onlyMe(),
                "SORT_NO", entry.order(),
                "REMOVED", entry.removed(),
                "CREATED_BY", entry.createdBy().key(),
                "CREATED_AT", entry.createdAt().toEpochMilli(),
                "REVISION", entry.revision().number()));
        row.put("STANCE", Column.of(entry.stance()));
        row.put("MATTER", Column.of(entry.matter()));
        row.put("PLACES", Names.write(entry.places()));
        row.put("SUGGESTION", entry.suggestion());
        Contact contact = entry.contact();
        if (contact != null) {
            row.put("RELATED", Column.of(contact.related()));
            row.put("CONTACT_NAME", contact.name());
            row.put("PHONE", contact.phone());
            row.put("CHECKED_ON", Column.of(contact.checkedOn()));
            row.put("KNOWS", contact.knows().name());
        }
        ao.create(CrisisEntryRow.class, row);
        saveTexts(null, entry);
    }

    /** In the transaction that has claimed its revision. */
    public void save(CrisisEntry before, CrisisEntry after) {
        CrisisEntryRow row =
                row(after.id()).orElseThrow(() -> new IllegalStateException("no crisis entry: " + after.id()));
        Contact contact = after.contact();
        row.setSection(after.section().name());
        row.setSeverity(after.level().name());
        row.setRelated(contact == null ? null : Column.of(contact.related()));
        row.setContactName(contact == null ? null : contact.name());
        row.setPhone(contact == null ? null : contact.phone());
        row.setCheckedOn(contact == null ? null : Column.of(contact.checkedOn()));
        row.setKnows(contact == null ? null : contact.knows().name());
        row.setStance(Column.of(after.stance()));
        row.setMatter(Column.of(after.matter()));
        row.setPlaces(Names.write(after.places()));
        row.setOnlyMe(after.onlyMe());
        row.setSuggestion(after.suggestion());
        row.setSortNo(after.order());
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        saveTexts(before, after);
    }

    /** After everything else on a person's plan. */
    public int nextOrder(PersonRef person) {
        Query last = Query.select()
                .where("PERSON = ?", person.value())
                .order("SORT_NO DESC")
                .limit(1);
        return Arrays.stream(ao.find(CrisisEntryRow.class, last))
                        .mapToInt(CrisisEntryRow::getSortNo)
                        .findFirst()
                        .orElse(0)
                + GAP;
    }

    /**
     * Where a line stands that is moved before another of these; last when the other is none of them. Where there is no
     * room between two, the rest moves.
     *
     * @param beside the other lines of its section, in order
     */
    public int orderBefore(List<CrisisEntry> beside, @Nullable UUID other) {
        int place = beside.stream().map(CrisisEntry::id).toList().indexOf(other);
        if (place < 0) {
            return beside.isEmpty() ? GAP : beside.get(beside.size() - 1).order() + GAP;
        }
        int upper = beside.get(place).order();
        int lower = place == 0 ? upper - 2 * GAP : beside.get(place - 1).order();
        if (upper - lower >= 2) {
            return lower + (upper - lower) / 2;
        }
        for (int i = 0; i < beside.size(); i++) {
            CrisisEntryRow row = row(beside.get(i).id()).orElseThrow();
            row.setSortNo((i + 1) * GAP);
            row.save();
        }
        return place * GAP + GAP / 2;
    }

    private void saveTexts(@Nullable CrisisEntry before, CrisisEntry after) {
        save(after, CrisisEntry.TEXT, before == null ? null : before.text(), after.text());
        save(after, CrisisEntry.REASON, before == null ? null : before.reason(), after.reason());
        save(after, CrisisEntry.ALTERNATIVE, before == null ? null : before.alternative(), after.alternative());
    }

    private void save(CrisisEntry entry, String field, @Nullable VoiceText before, @Nullable VoiceText after) {
        texts.save(entry.person(), entry.id(), field, before, after, entry.revision());
    }

    private static CrisisEntry entry(CrisisEntryRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        Map<String, VoiceText> own = said.getOrDefault(id, Map.of());
        return new CrisisEntry(
                id,
                new PersonRef(row.getPerson()),
                CrisisSection.valueOf(row.getSection()),
                Level.valueOf(row.getSeverity()),
                own.get(CrisisEntry.TEXT),
                own.get(CrisisEntry.REASON),
                own.get(CrisisEntry.ALTERNATIVE),
                contact(row),
                Column.choice(Stance.class, row.getStance()),
                Column.choice(Matter.class, row.getMatter()),
                Names.read(Place.class, row.getPlaces()),
                row.isOnlyMe(),
                row.getSuggestion(),
                row.getSortNo(),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    /** Whoever is meant is always known to know it or not. */
    private static @Nullable Contact contact(CrisisEntryRow row) {
        Knows knows = Column.choice(Knows.class, row.getKnows());
        return knows == null
                ? null
                : new Contact(
                        Column.id(row.getRelated()),
                        row.getContactName(),
                        row.getPhone(),
                        Column.day(row.getCheckedOn()),
                        Objects.requireNonNull(knows));
    }

    private Optional<CrisisEntryRow> row(UUID id) {
        return Arrays.stream(ao.find(CrisisEntryRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
