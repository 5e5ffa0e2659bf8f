package no.samskriv.crisis.copies.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.crisis.copies.CopyKind;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** Who has which version of a crisis plan. */
public final class CopyStore {
    private static final int IN_LIMIT = 499;

    private final ActiveObjects ao;

    public CopyStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<CrisisCopy> find(UUID id) {
        return row(id).map(CopyStore::copy);
    }

    /** All of a person's plan, in the order they were written down, those that came back among them; one statement. */
    public List<CrisisCopy> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID ASC");
        return Arrays.stream(ao.find(CopyRow.class, query)).map(CopyStore::copy).toList();
    }

    /** What lies in a folder of these persons' plans; one statement for each 499, and one for nobody. */
    public List<CrisisCopy> inFolder(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        List<CrisisCopy> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + IN_LIMIT));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            List<Object> values = new ArrayList<>(some);
            values.add(CopyKind.FOLDER.name());
            Query query = Query.select()
                    .where("PERSON IN (" + places + ") AND KIND = ? AND BACK_ON IS NULL", values.toArray())
                    .order("ID ASC");
            Arrays.stream(ao.find(CopyRow.class, query)).map(CopyStore::copy).forEach(found::add);
        }
        return found;
    }

    /** In the transaction that has begun its history. */
    public void insert(CrisisCopy copy) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", copy.id().toString(),
                "PERSON", copy.person().value(),
                "KIND", copy.kind().name(),
                "VERSION_NO", copy.version(),
                "GIVEN_ON", copy.givenOn().toString(),
                "CREATED_BY", copy.createdBy().key(),
                "CREATED_AT", copy.createdAt().toEpochMilli(),
                "REVISION", copy.revision().number()));
        row.put("AROUND", Column.of(copy.around()));
        row.put("WORKER", Column.of(copy.user()));
        row.put("HOLDER", copy.holder());
        row.put("BACK_ON", Column.of(copy.backOn()));
        row.put("NOTE", copy.note());
        ao.create(CopyRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(CrisisCopy copy) {
        CopyRow row = row(copy.id()).orElseThrow(() -> new IllegalStateException("no copy: " + copy.id()));
        row.setVersionNo(copy.version());
        row.setGivenOn(copy.givenOn().toString());
        row.setBackOn(Column.of(copy.backOn()));
        row.setNote(copy.note());
        row.setRevision(copy.revision().number());
        row.save();
    }

    private static CrisisCopy copy(CopyRow row) {
        return new CrisisCopy(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                CopyKind.valueOf(row.getKind()),
                Column.id(row.getAround()),
                Column.user(row.getWorker()),
                row.getHolder(),
                row.getVersionNo(),
                LocalDate.parse(row.getGivenOn()),
                Column.day(row.getBackOn()),
                row.getNote(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<CopyRow> row(UUID id) {
        return Arrays.stream(ao.find(CopyRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
