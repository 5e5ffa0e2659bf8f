package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
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
import no.samskriv.person.ContactSafety;
import no.samskriv.person.Related;
import no.samskriv.person.RelatedKind;
import org.jspecify.annotations.Nullable;

/** Who is around a person. */
public final class RelatedStore {
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
        row.put("AGREED_ON", Objects.toString(related.agreedOn(), null));
        row.put("PHONE_CHECKED_ON", Objects.toString(related.phoneCheckedOn(), null));
        row.put("ACCOUNT", key(related.account()));
        row.put("REMOVED", related.removed());
        row.put("CREATED_BY", related.createdBy().key());
        row.put("REVISION", related.revision().number());
        ao.create(RelatedRow.class, row);
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
                day(row.getAgreedOn()),
                day(row.getPhoneCheckedOn()),
                row.getAccount() == null ? null : new UserRef(row.getAccount()),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static @Nullable String key(@Nullable UserRef user) {
        return user == null ? null : user.key();
    }
}
