package no.samskriv.keeping.ending.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.keeping.ending.Erasure;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/** Whose everything was deleted, by reference alone. */
public final class ErasureStore {
    private final ActiveObjects ao;

    public ErasureStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<Erasure> of(PersonRef person) {
        return Arrays.stream(ao.find(ErasureRow.class, Query.select().where("REF = ?", person.value())))
                .map(ErasureStore::erasure)
                .findFirst();
    }

    /** Everybody, in the order it happened. */
    public List<Erasure> all() {
        return Arrays.stream(ao.find(ErasureRow.class, Query.select().order("ID ASC")))
                .map(ErasureStore::erasure)
                .toList();
    }

    public void insert(Erasure erasure) {
        ao.create(
                ErasureRow.class,
                Map.of(
                        "REF", erasure.person().value(),
                        "UUID", erasure.id().toString(),
                        "ERASED_ON", erasure.on().toString(),
                        "FIRST_BY", erasure.first().key(),
                        "SECOND_BY", erasure.second().key(),
                        "MARKS", erasure.marks()));
    }

    private static Erasure erasure(ErasureRow row) {
        return new Erasure(
                new PersonRef(row.getRef()),
                UUID.fromString(row.getUuid()),
                LocalDate.parse(row.getErasedOn()),
                new UserRef(row.getFirstBy()),
                new UserRef(row.getSecondBy()),
                row.getMarks());
    }
}
