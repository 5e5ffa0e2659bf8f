package no.samskriv.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

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
    private static final String ONE_CLAIM = "CLAIM = ?";
    private static final String OF_ENTITY = "ENTITY = ?";
    private static final String OF_PERSON = "PERSON = ?";
    private static final String OLDEST_FIRST = "ID ASC";

    private final ActiveObjects ao;

    public Changes(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Notes the creation of an entity; stale when there is one with this id. */
    public Revision begin(PersonRef person, UUID entity, String kind, UserRef actor, Instant at) {
        append(new Change(person, entity, kind, Revision.FIRST, actor, at, ""));
        return Revision.FIRST;
    }

    /**
     * Claims the revision after the one the user saw; stale when that is not the newest, or never was.
     *
     * @param what names of the changed fields, at most 450 characters
     * @return the revision to save the entity with, in this transaction
     */
    public Revision claim(
            PersonRef person, UUID entity, String kind, Revision seen, UserRef actor, Instant at, String what) {
        // without this, a claim far ahead would succeed, and lock out the one whose turn it is later
        if (ao.count(ChangeRow.class, Query.select().where(ONE_CLAIM, claimOf(entity, seen))) == 0) {
            throw new ProblemException(new Problem.Stale(null));
        }
        Revision next = seen.next();
        append(new Change(person, entity, kind, next, actor, at, what));
        return next;
    }

    /** What was done to an entity, oldest first. */
    public List<Change> historyOf(UUID entity) {
        return find(OF_ENTITY, entity.toString());
    }

    /** What was done to anything about a person, oldest first. */
    public List<Change> historyOf(PersonRef person) {
        return find(OF_PERSON, person.value());
    }

    private List<Change> find(String where, String value) {
        Query query = Query.select().where(where, value).order(OLDEST_FIRST);
        return Arrays.stream(ao.find(ChangeRow.class, query))
                .map(Changes::change)
                .toList();
    }

    private void append(Change change) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "PERSON", change.person().value(),
                "ENTITY", change.entity().toString(),
                "KIND", change.kind(),
                "REVISION", change.revision().number(),
                "CLAIM", claimOf(change.entity(), change.revision()),
                "ACTOR", change.actor().key(),
                "CHANGED_AT", change.at().toEpochMilli()));
        if (!change.what().isEmpty()) {
            row.put("WHAT", change.what());
        }
        try {
            ao.create(ChangeRow.class, row);
        } catch (RuntimeException failed) {
            if (SqlFailure.UNIQUE_VALUE_TAKEN.caused(failed)) {
                throw new ProblemException(new Problem.Stale(null), failed);
            }
            throw failed;
        }
    }

    private static String claimOf(UUID entity, Revision revision) {
        return entity + ":" + revision.number();
    }

    private static Change change(ChangeRow row) {
        return new Change(
                new PersonRef(row.getPerson()),
                UUID.fromString(row.getEntity()),
                row.getKind(),
                new Revision(row.getRevision()),
                new UserRef(row.getActor()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Objects.requireNonNullElse(row.getWhat(), ""));
    }
}
