package no.samskriv.trust.site.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.trust.site.InformationGiven;
import no.samskriv.trust.site.InformationKind;

/** Who has got the information sheet. */
public final class InformationStore {
    private final ActiveObjects ao;

    public InformationStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Everything that was given to a person and those around, the newest first; one statement. */
    public List<InformationGiven> of(PersonRef person) {
        return find("PERSON = ?", person.value());
    }

    public Optional<InformationGiven> find(UUID id) {
        return find("UUID = ?", id.toString()).stream().findFirst();
    }

    public void insert(InformationGiven given) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", given.id().toString(),
                "PERSON", given.person().value(),
                "KIND", given.kind().name(),
                "LANGUAGE", given.language(),
                "GIVEN_ON", given.on().toString(),
                "GIVEN_BY", given.by().key()));
        Optional.ofNullable(given.related()).ifPresent(related -> row.put("RELATED", related.toString()));
        ao.create(InformationRow.class, row);
    }

    private List<InformationGiven> find(String where, String value) {
        Query query = Query.select().where(where, value).order("ID DESC");
        return Arrays.stream(ao.find(InformationRow.class, query))
                .map(InformationStore::given)
                .toList();
    }

    private static InformationGiven given(InformationRow row) {
        String related = row.getRelated();
        return new InformationGiven(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                InformationKind.valueOf(row.getKind()),
                related == null ? null : UUID.fromString(related),
                row.getLanguage(),
                LocalDate.parse(row.getGivenOn()),
                new UserRef(row.getGivenBy()));
    }
}
