package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** Who takes part around a person. */
public final class ParticipantStore {
    private static final String IN_ORDER = "ID ASC";
    /** As many as one statement may name. */
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public ParticipantStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Everybody who takes or took part, in the order they came; one statement. */
    public List<Participant> of(PersonRef person) {
        return find(Query.select().where("PERSON = ?", person.value()).order(IN_ORDER));
    }

    /**
     * As what a user takes or took part around somebody; one statement.
     *
     * @param asked the reference as it was asked for, of somebody or of nobody
     */
    public List<Participant> of(String asked, UserRef user) {
        return find(Query.select().where("PERSON = ? AND ACCOUNT = ?", asked, user.key()));
    }

    /** Around whom a user takes or took part; one statement. */
    public List<Participant> of(UserRef user) {
        return find(Query.select().where("ACCOUNT = ?", user.key()).order(IN_ORDER));
    }

    /** Everybody who takes or took part around any of them; one statement for each 500 persons. */
    public List<Participant> of(Collection<PersonRef> persons) {
        List<String> refs = persons.stream().map(PersonRef::value).distinct().toList();
        List<Participant> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            Object[] some =
                    refs.subList(from, Math.min(refs.size(), from + IN_LIMIT)).toArray();
            String places = String.join(", ", Collections.nCopies(some.length, "?"));
            found.addAll(find(Query.select()
                    .where("PERSON IN (%s)".formatted(places), some)
                    .order(IN_ORDER)));
        }
        return found;
    }

    public Optional<Participant> find(UUID id) {
        return find(Query.select().where("UUID = ?", id.toString())).stream().findFirst();
    }

    private List<Participant> find(Query query) {
        return Arrays.stream(ao.find(ParticipantRow.class, query))
                .map(ParticipantStore::participant)
                .toList();
    }

    public void insert(Participant participant) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", participant.id().toString());
        row.put("PERSON", participant.person().value());
        row.put("RELATED", Column.of(participant.related()));
        row.put("ACCOUNT", key(participant.account()));
        row.put("NAME", participant.name());
        row.put("ROLE", participant.role());
        row.put("KIND", participant.kind().name());
        row.put("WHY_HERE", participant.whyHere());
        row.put("CAN_DECIDE", participant.canDecide());
        row.put("CANNOT_DECIDE", participant.cannotDecide());
        row.put("CONTRIBUTION", participant.contribution());
        row.put("MANDATE", participant.mandate());
        row.put("FROM_DATE", participant.from().toString());
        row.put("TO_DATE", Column.of(participant.to()));
        row.put("STATUS", participant.status().name());
        row.put("CREATED_BY", participant.createdBy().key());
        row.put("REVISION", participant.revision().number());
        ao.create(ParticipantRow.class, row);
    }

    public void save(Participant participant) {
        ParticipantRow row = Arrays.stream(ao.find(
                        ParticipantRow.class,
                        Query.select().where("UUID = ?", participant.id().toString())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody to save: " + participant.id()));
        row.setRelated(Column.of(participant.related()));
        row.setAccount(key(participant.account()));
        row.setName(participant.name());
        row.setRole(participant.role());
        row.setKind(participant.kind().name());
        row.setWhyHere(participant.whyHere());
        row.setCanDecide(participant.canDecide());
        row.setCannotDecide(participant.cannotDecide());
        row.setContribution(participant.contribution());
        row.setMandate(participant.mandate());
        row.setFromDate(participant.from().toString());
        row.setToDate(Column.of(participant.to()));
        row.setStatus(participant.status().name());
        row.setRevision(participant.revision().number());
        row.save();
    }

    private static Participant participant(ParticipantRow row) {
        String related = row.getRelated();
        return new Participant(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                related == null ? null : UUID.fromString(related),
                Column.user(row.getAccount()),
                row.getName(),
                row.getRole(),
                ParticipantKind.valueOf(row.getKind()),
                row.getWhyHere(),
                row.getCanDecide(),
                row.getCannotDecide(),
                row.getContribution(),
                row.getMandate(),
                Objects.requireNonNull(Column.day(row.getFromDate()), "FROM_DATE"),
                Column.day(row.getToDate()),
                ParticipantStatus.valueOf(row.getStatus()),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()));
    }

    private static @Nullable String key(@Nullable UserRef user) {
        return user == null ? null : user.key();
    }
}
