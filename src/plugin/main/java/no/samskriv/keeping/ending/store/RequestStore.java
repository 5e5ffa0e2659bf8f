package no.samskriv.keeping.ending.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.keeping.ending.ErasureRequest;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** What persons have asked to have deleted, and what was answered. */
public final class RequestStore {
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public RequestStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** All of a person's, the newest first; one statement. */
    public List<ErasureRequest> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID DESC");
        return Arrays.stream(ao.find(RequestRow.class, query))
                .map(RequestStore::request)
                .toList();
    }

    /** Those of these persons who wait for an answer; one statement for each 500, and one for nobody. */
    public Set<PersonRef> open(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        Set<PersonRef> open = new HashSet<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + IN_LIMIT));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select().where("PERSON IN (%s) AND ANSWER IS NULL".formatted(places), some.toArray());
            Arrays.stream(ao.find(RequestRow.class, query))
                    .map(row -> new PersonRef(row.getPerson()))
                    .forEach(open::add);
        }
        return open;
    }

    public Optional<ErasureRequest> find(UUID id) {
        return row(id).map(RequestStore::request);
    }

    /** In the transaction that has begun its history. */
    public void insert(ErasureRequest request) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", request.id().toString(),
                "PERSON", request.person().value(),
                "OWN", request.own(),
                "ASKED_BY", request.askedBy().key(),
                "ASKED_ON", request.askedOn().toString(),
                "REVISION", request.revision().number()));
        row.put("WORDS", request.words());
        row.put("ANSWER", Column.of(request.answer()));
        row.put("WHY", request.why());
        row.put("ANSWERED_BY", Column.of(request.answeredBy()));
        row.put("ANSWERED_ON", Column.of(request.answeredOn()));
        ao.create(RequestRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(ErasureRequest request) {
        RequestRow row =
                row(request.id()).orElseThrow(() -> new IllegalStateException("no request to save: " + request.id()));
        row.setAnswer(Column.of(request.answer()));
        row.setWhy(request.why());
        row.setAnsweredBy(Column.of(request.answeredBy()));
        row.setAnsweredOn(Column.of(request.answeredOn()));
        row.setRevision(request.revision().number());
        row.save();
    }

    private Optional<RequestRow> row(UUID id) {
        return Arrays.stream(ao.find(RequestRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static ErasureRequest request(RequestRow row) {
        return new ErasureRequest(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                row.isOwn(),
                new UserRef(row.getAskedBy()),
                LocalDate.parse(row.getAskedOn()),
                row.getWords(),
                Column.choice(ErasureRequest.Answer.class, row.getAnswer()),
                row.getWhy(),
                Column.user(row.getAnsweredBy()),
                Column.day(row.getAnsweredOn()),
                new Revision(row.getRevision()));
    }
}
