package no.samskriv.keeping.ending.store;

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
import no.samskriv.keeping.ending.Approval;
import no.samskriv.keeping.ending.Becoming;
import no.samskriv.keeping.ending.Ending;
import no.samskriv.keeping.ending.PartMark;
import no.samskriv.keeping.ending.Portion;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** How the work with persons ends: what is known of it, what becomes of the parts, and who has approved of deleting. */
public final class EndingStore {
    private static final String OF_PERSON = "PERSON = ?";
    private static final String IN_ORDER = "ID ASC";
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public EndingStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<Ending> of(PersonRef person) {
        return row(person).map(EndingStore::ending);
    }

    /** Those of these persons; one statement for each 500, and one for nobody. */
    public List<Ending> of(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        List<Ending> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + IN_LIMIT));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select()
                    .where("PERSON IN (%s)".formatted(places), some.toArray())
                    .order(IN_ORDER);
            Arrays.stream(ao.find(EndingRow.class, query))
                    .map(EndingStore::ending)
                    .forEach(found::add);
        }
        return found;
    }

    /** In the transaction that has begun its history. */
    public void insert(Ending ending) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", ending.id().toString(),
                "PERSON", ending.person().value(),
                "CREATED_BY", ending.createdBy().key(),
                "CREATED_AT", ending.createdAt().toEpochMilli(),
                "REVISION", ending.revision().number()));
        row.put("CLOSED_ON", Column.of(ending.closedOn()));
        row.put("KEEP_UNTIL", Column.of(ending.keepUntil()));
        row.put("OFFERED_ON", Column.of(ending.offeredOn()));
        row.put("TOLD_ON", Column.of(ending.toldOn()));
        row.put("TOLD_BY", Column.of(ending.toldBy()));
        ao.create(EndingRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(Ending ending) {
        EndingRow row = row(ending.person())
                .orElseThrow(() -> new IllegalStateException("no ending to save: " + ending.person()));
        row.setClosedOn(Column.of(ending.closedOn()));
        row.setKeepUntil(Column.of(ending.keepUntil()));
        row.setOfferedOn(Column.of(ending.offeredOn()));
        row.setToldOn(Column.of(ending.toldOn()));
        row.setToldBy(Column.of(ending.toldBy()));
        row.setRevision(ending.revision().number());
        row.save();
    }

    /** What somebody has said becomes of the parts. */
    public List<PartMark> marks(PersonRef person) {
        Query query = Query.select().where(OF_PERSON, person.value()).order(IN_ORDER);
        return Arrays.stream(ao.find(EndingPartRow.class, query))
                .map(EndingStore::mark)
                .toList();
    }

    /** In the transaction that has claimed the revision of the whole; in place of what was said before. */
    public void put(PersonRef person, PartMark mark) {
        String key = person.value() + ":" + mark.part().name();
        Optional<EndingPartRow> present = Arrays.stream(
                        ao.find(EndingPartRow.class, Query.select().where("MARK_KEY = ?", key)))
                .findFirst();
        if (present.isPresent()) {
            EndingPartRow row = present.get();
            row.setBecoming(mark.becoming().name());
            row.setMarkedBy(mark.by().key());
            row.setMarkedOn(mark.on().toString());
            row.save();
        } else {
            ao.create(
                    EndingPartRow.class,
                    Map.of(
                            "MARK_KEY", key,
                            "PERSON", person.value(),
                            "PART", mark.part().name(),
                            "BECOMING", mark.becoming().name(),
                            "MARKED_BY", mark.by().key(),
                            "MARKED_ON", mark.on().toString()));
        }
    }

    /** Who has approved, the first one first. */
    public List<Approval> approvals(PersonRef person) {
        Query query = Query.select().where(OF_PERSON, person.value()).order(IN_ORDER);
        return Arrays.stream(ao.find(ApprovalRow.class, query))
                .map(row -> new Approval(
                        new UserRef(row.getApprovedBy()), Instant.ofEpochMilli(row.getApprovedAt()), row.getSeen()))
                .toList();
    }

    /** In the transaction that has claimed the revision of the whole. */
    public void approve(PersonRef person, Approval approval) {
        ao.create(
                ApprovalRow.class,
                Map.of(
                        "PERSON", person.value(),
                        "APPROVED_BY", approval.by().key(),
                        "APPROVED_AT", approval.at().toEpochMilli(),
                        "SEEN", approval.seen()));
    }

    /** Takes back whatever was approved. */
    public void unapprove(PersonRef person) {
        ao.deleteWithSQL(ApprovalRow.class, OF_PERSON, person.value());
    }

    private Optional<EndingRow> row(PersonRef person) {
        return Arrays.stream(ao.find(EndingRow.class, Query.select().where(OF_PERSON, person.value())))
                .findFirst();
    }

    private static Ending ending(EndingRow row) {
        return new Ending(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                Column.day(row.getClosedOn()),
                Column.day(row.getKeepUntil()),
                Column.day(row.getOfferedOn()),
                Column.day(row.getToldOn()),
                Column.user(row.getToldBy()),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private static PartMark mark(EndingPartRow row) {
        return new PartMark(
                Portion.valueOf(row.getPart()),
                Becoming.valueOf(row.getBecoming()),
                new UserRef(row.getMarkedBy()),
                LocalDate.parse(row.getMarkedOn()));
    }
}
