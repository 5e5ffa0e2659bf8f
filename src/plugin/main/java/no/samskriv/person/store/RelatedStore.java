package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
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
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import no.samskriv.storage.Column;

/** Who is around a person. */
public final class RelatedStore {
    /** As many as one statement may name, but for whether they are taken off. */
    private static final int IN_LIMIT = 499;

    private final ActiveObjects ao;

    public RelatedStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Those who are listed, in the order they came; one statement. */
    public List<Related> of(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("ID ASC");
        return Arrays.stream(ao.find(RelatedRow.class, query))
                .map(RelatedStore::related)
                .toList();
    }

    /** As {@link #of(PersonRef)}, of several; one statement for each 499, and one for nobody. */
    public List<Related> of(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        List<Related> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<Object> some = new ArrayList<>(refs.subList(from, Math.min(refs.size(), from + IN_LIMIT)));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            some.add(false);
            Query query = Query.select()
                    .where("PERSON IN (" + places + ") AND REMOVED = ?", some.toArray())
                    .order("ID ASC");
            Arrays.stream(ao.find(RelatedRow.class, query))
                    .map(RelatedStore::related)
                    .forEach(found::add);
        }
        return found;
    }

    /** Also somebody who has been taken off the list. */
    public Optional<Related> find(UUID id) {
        return row(id).map(RelatedStore::related);
    }

    public void insert(Related related) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", related.id().toString());
        row.put("PERSON", related.person().value());
        row.put("NAME", related.name());
        row.put("RELATION", related.relation());
        row.put("KIND", related.kind().name());
        row.put("ORGANISATION", related.organisation());
        row.put("PHONE", related.phone());
        row.put("EMAIL", related.email());
        row.put("SAFETY", related.safety().name());
        row.put("REASON", related.reason());
        row.put("AGREED_ON", Column.of(related.agreedOn()));
        row.put("PHONE_CHECKED_ON", Column.of(related.phoneCheckedOn()));
        row.put("ACCOUNT", Column.of(related.account()));
        row.put("REMOVED", related.removed());
        row.put("CREATED_BY", related.createdBy().key());
        row.put("REVISION", related.revision().number());
        ao.create(RelatedRow.class, row);
    }

    public void save(Related related) {
        RelatedRow row =
                row(related.id()).orElseThrow(() -> new IllegalStateException("nobody to save: " + related.id()));
        row.setName(related.name());
        row.setRelation(related.relation());
        row.setKind(related.kind().name());
        row.setOrganisation(related.organisation());
        row.setPhone(related.phone());
        row.setEmail(related.email());
        row.setSafety(related.safety().name());
        row.setReason(related.reason());
        row.setAgreedOn(Column.of(related.agreedOn()));
        row.setPhoneCheckedOn(Column.of(related.phoneCheckedOn()));
        row.setAccount(Column.of(related.account()));
        row.setRemoved(related.removed());
        row.setRevision(related.revision().number());
        row.save();
    }

    private Optional<RelatedRow> row(UUID id) {
        return Arrays.stream(ao.find(RelatedRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static Related related(RelatedRow row) {
        return new Related(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                row.getName(),
                row.getRelation(),
                RelatedKind.valueOf(row.getKind()),
                row.getOrganisation(),
                row.getPhone(),
                row.getEmail(),
                ContactSafety.valueOf(row.getSafety()),
                row.getReason(),
                Column.day(row.getAgreedOn()),
                Column.day(row.getPhoneCheckedOn()),
                Column.user(row.getAccount()),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()));
    }
}
