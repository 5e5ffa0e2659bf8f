package no.samskriv.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * The history of everything that has revisions, and the one place where a revision is claimed (INV-30). Revisions of
 * an entity run from 1 without a gap and each is claimed once, whatever happens at the same time and on whichever
 * node: of two who saw the same revision, one goes on and the other gets {@link Problem.Stale}.
 *
 * <p>A claim is the first write of its transaction, apart from the access log: whoever waits for somebody else's claim
 * must not hold what that one still needs. {@code Stale} must end the transaction. After it PostgreSQL does nothing
 * more, while H2 would commit the rest.
 */
public final class Changes {
    /** The most changes one look at a history brings. */
    public static final int HISTORY_LIMIT = 200;

    /** As many as one statement may name. */
    private static final int IN_LIMIT = 500;

    private static final String ONE_CLAIM = "CLAIM = ?";
    private static final String OF_ENTITY = "ENTITY = ?";
    private static final String OF_PERSON = "PERSON = ?";
    private static final String NEWEST_FIRST = "ID DESC";

    private final ActiveObjects ao;

    public Changes(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Notes the creation of an entity; stale when there is one with this id. */
    public Revision begin(Subject subject, UserRef actor, Instant at) {
        append(new Change(subject, Revision.FIRST, actor, at, List.of()));
        return Revision.FIRST;
    }

    /**
     * Claims the revision after the one the user saw; stale when that is not the newest, or never was.
     *
     * @param fields what changes; their names have at most 450 characters together
     * @return the revision to save the entity with, in this transaction
     */
    public Revision claim(Subject subject, Revision seen, UserRef actor, Instant at, List<FieldChange> fields) {
        // without this, a claim far ahead would succeed, and lock out the one whose turn it is later
        if (ao.count(ChangeRow.class, Query.select().where(ONE_CLAIM, claimOf(subject.entity(), seen))) == 0) {
            throw new ProblemException(new Problem.Stale(null));
        }
        Revision next = seen.next();
        append(new Change(subject, next, actor, at, fields));
        return next;
    }

    /** Deletes the whole history of an entity that is deleted for good. */
    public void erase(UUID entity) {
        ao.deleteWithSQL(ChangedValueRow.class, OF_ENTITY, entity.toString());
        ao.deleteWithSQL(ChangeRow.class, OF_ENTITY, entity.toString());
    }

    /** Who made an entity; nobody for one that is not there. */
    public Optional<UserRef> creatorOf(UUID entity) {
        Query first = Query.select().where(ONE_CLAIM, claimOf(entity, Revision.FIRST));
        return Arrays.stream(ao.find(ChangeRow.class, first))
                .map(row -> new UserRef(row.getActor()))
                .findFirst();
    }

    /**
     * What was done to an entity last, newest first, at most {@link #HISTORY_LIMIT}; two statements, also for one that
     * is not there.
     */
    public List<Change> historyOf(UUID entity) {
        return changes(find(OF_ENTITY, entity.toString()), valuesOf(entity.toString()));
    }

    /**
     * What was done last to any of these, newest first, at most {@link #HISTORY_LIMIT}; two statements, also for none.
     *
     * @param entities at most 500; of more, the first
     */
    public List<Change> historyOf(Collection<UUID> entities) {
        Object[] some = entities.isEmpty()
                ? new Object[] {new UUID(0, 0).toString()}
                : entities.stream().limit(IN_LIMIT).map(UUID::toString).toArray();
        Query newest = Query.select()
                .where("ENTITY IN (%s)".formatted(places(some.length)), some)
                .order(NEWEST_FIRST)
                .limit(HISTORY_LIMIT);
        return changes(ao.find(ChangeRow.class, newest), valuesOf(some));
    }

    /** What was done last to anything about a person, newest first, at most {@link #HISTORY_LIMIT}. */
    public List<Change> historyOf(PersonRef person) {
        ChangeRow[] rows = find(OF_PERSON, person.value());
        Object[] entities =
                Arrays.stream(rows).map(ChangeRow::getEntity).distinct().toArray();
        return changes(rows, entities.length == 0 ? Map.of() : valuesOf(entities));
    }

    /**
     * What was done to anything about these persons from one moment to before another, with the values of these fields, oldest
     * first; two statements for each 490.
     */
    public List<Change> between(
            Collection<PersonRef> persons, Instant from, Instant before, Collection<String> fields) {
        List<String> refs = persons.stream().map(PersonRef::value).distinct().toList();
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < refs.size(); i += IN_LIMIT - 10) {
            List<Object> some = new ArrayList<>(refs.subList(i, Math.min(refs.size(), i + IN_LIMIT - 10)));
            String places = "PERSON IN (%s)".formatted(places(some.size()));
            List<Object> of = new ArrayList<>(some);
            of.addAll(fields);
            some.addAll(List.of(from.toEpochMilli(), before.toEpochMilli()));
            Query during = Query.select()
                    .where(places + " AND CHANGED_AT >= ? AND CHANGED_AT < ?", some.toArray())
                    .order("ID ASC");
            String ofFields = places + " AND FIELD IN (%s)".formatted(places(fields.size()));
            found.addAll(changes(ao.find(ChangeRow.class, during), values(ofFields, of.toArray())));
        }
        return found;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private ChangeRow[] find(String where, String value) {
        return ao.find(
                ChangeRow.class,
                Query.select().where(where, value).order(NEWEST_FIRST).limit(HISTORY_LIMIT));
    }

    private static List<Change> changes(ChangeRow[] rows, Map<String, Map<String, FieldChange>> values) {
        return Arrays.stream(rows)
                .map(row -> change(row, values.getOrDefault(row.getClaim(), Map.of())))
                .toList();
    }

    /** By claim and field. */
    private Map<String, Map<String, FieldChange>> valuesOf(Object... entities) {
        return values("ENTITY IN (%s)".formatted(places(entities.length)), entities);
    }

    private Map<String, Map<String, FieldChange>> values(String where, Object... parameters) {
        return Arrays.stream(ao.find(ChangedValueRow.class, Query.select().where(where, parameters)))
                .collect(Collectors.groupingBy(
                        row -> row.getEntity() + ":" + row.getRevision(),
                        Collectors.toMap(ChangedValueRow::getField, Changes::fieldChange)));
    }

    private void append(Change change) {
        Subject subject = change.subject();
        Map<String, Object> row = new HashMap<>(Map.of(
                "ENTITY", subject.entity().toString(),
                "KIND", subject.kind(),
                "REVISION", change.revision().number(),
                "CLAIM", claimOf(subject.entity(), change.revision()),
                "ACTOR", change.actor().key(),
                "CHANGED_AT", change.at().toEpochMilli()));
        putPerson(row, subject.person());
        if (!change.fields().isEmpty()) {
            row.put("WHAT", change.fields().stream().map(FieldChange::field).collect(Collectors.joining(",")));
        }
        try {
            ao.create(ChangeRow.class, row);
        } catch (RuntimeException failed) {
            if (SqlFailure.UNIQUE_VALUE_TAKEN.caused(failed)) {
                throw new ProblemException(new Problem.Stale(null), failed);
            }
            throw failed;
        }
        change.fields().stream().filter(field -> !field.text()).forEach(field -> appendValue(change, field));
        if (subject.person() != null) {
            Touched.note(subject.person());
        }
    }

    private void appendValue(Change change, FieldChange field) {
        Subject subject = change.subject();
        Map<String, Object> row = new HashMap<>(Map.of(
                "ENTITY", subject.entity().toString(),
                "REVISION", change.revision().number(),
                "FIELD", field.field()));
        putPerson(row, subject.person());
        Optional.ofNullable(field.before()).ifPresent(before -> row.put("VALUE_BEFORE", before));
        Optional.ofNullable(field.after()).ifPresent(after -> row.put("VALUE_AFTER", after));
        ao.create(ChangedValueRow.class, row);
    }

    private static void putPerson(Map<String, Object> row, @Nullable PersonRef person) {
        if (person != null) {
            row.put("PERSON", person.value());
        }
    }

    private static String claimOf(UUID entity, Revision revision) {
        return entity + ":" + revision.number();
    }

    private static Change change(ChangeRow row, Map<String, FieldChange> values) {
        String person = row.getPerson();
        return new Change(
                new Subject(
                        person == null ? null : new PersonRef(person), UUID.fromString(row.getEntity()), row.getKind()),
                new Revision(row.getRevision()),
                new UserRef(row.getActor()),
                Instant.ofEpochMilli(row.getChangedAt()),
                fields(row.getWhat(), values));
    }

    private static List<FieldChange> fields(@Nullable String what, Map<String, FieldChange> values) {
        if (what == null) {
            return List.of();
        }
        return Arrays.stream(what.split(",", -1))
                .map(field -> values.getOrDefault(field, FieldChange.ofText(field)))
                .toList();
    }

    private static FieldChange fieldChange(ChangedValueRow row) {
        return new FieldChange(row.getField(), false, row.getValueBefore(), row.getValueAfter());
    }
}
