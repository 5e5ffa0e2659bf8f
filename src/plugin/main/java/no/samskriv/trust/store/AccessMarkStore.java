package no.samskriv.trust.store;

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
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.MarkReason;
import org.jspecify.annotations.Nullable;

/** Covers, blocks and emergency accesses. */
public final class AccessMarkStore {
    private static final String IN_ORDER = "ID ASC";

    private final ActiveObjects ao;

    public AccessMarkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Every mark on this user and this person, past ones too; one statement.
     *
     * @param asked the reference as it was asked for, of somebody or of nobody
     */
    public List<AccessMark> of(String asked, UserRef user) {
        return find(Query.select().where("PERSON = ? AND ACCOUNT = ?", asked, user.key()));
    }

    /** As above, of several; one statement, also for nobody. */
    public List<AccessMark> of(Collection<String> asked, UserRef user) {
        List<Object> wanted = new ArrayList<>(asked.isEmpty() ? List.of("") : asked);
        String places = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        wanted.add(user.key());
        return find(Query.select().where("PERSON IN (%s) AND ACCOUNT = ?".formatted(places), wanted.toArray()));
    }

    /** Everything about a person, in the order it came; one statement. */
    public List<AccessMark> of(PersonRef person) {
        return find(Query.select().where("PERSON = ?", person.value()).order(IN_ORDER));
    }

    /** Everything of one kind about a person, in the order it came; one statement. */
    public List<AccessMark> of(PersonRef person, MarkKind kind) {
        return find(Query.select()
                .where("PERSON = ? AND KIND = ?", person.value(), kind.name())
                .order(IN_ORDER));
    }

    /** Everything of one kind about any of these persons; one statement, and none for no person. */
    public List<AccessMark> of(Collection<PersonRef> persons, MarkKind kind) {
        List<Object> wanted = new ArrayList<>(
                persons.stream().map(PersonRef::value).distinct().toList());
        if (wanted.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        wanted.add(kind.name());
        return find(Query.select().where("PERSON IN (%s) AND KIND = ?".formatted(places), wanted.toArray()));
    }

    /** Everything of one kind that is said of a user, in the order it came; one statement. */
    public List<AccessMark> of(UserRef user, MarkKind kind) {
        return find(Query.select()
                .where("ACCOUNT = ? AND KIND = ?", user.key(), kind.name())
                .order(IN_ORDER));
    }

    public Optional<AccessMark> find(UUID id) {
        return find(Query.select().where("UUID = ?", id.toString())).stream().findFirst();
    }

    /** Those with these ids; one statement, and none for no id. */
    public List<AccessMark> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return find(Query.select()
                .where(
                        "UUID IN (%s)".formatted(places),
                        ids.stream().map(UUID::toString).toArray()));
    }

    private List<AccessMark> find(Query query) {
        return Arrays.stream(ao.find(AccessMarkRow.class, query))
                .map(AccessMarkStore::mark)
                .toList();
    }

    public void insert(AccessMark mark) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", mark.id().toString());
        row.put("PERSON", mark.person().value());
        row.put("ACCOUNT", mark.user().key());
        row.put("KIND", mark.kind().name());
        row.put("REASON", mark.reason() == null ? null : mark.reason().name());
        row.put("LINE", mark.line());
        row.put("FROM_AT", mark.from().toEpochMilli());
        row.put("UNTIL_AT", millis(mark.until()));
        row.put("REGISTERED_BY", mark.by().key());
        row.put("ENDED_AT", millis(mark.endedAt()));
        row.put("REVIEWED_AT", millis(mark.reviewedAt()));
        row.put(
                "REVIEWED_BY",
                mark.reviewedBy() == null ? null : mark.reviewedBy().key());
        row.put("REVISION", mark.revision().number());
        ao.create(AccessMarkRow.class, row);
    }

    /** Saves that it has ended or been reviewed: nothing else of a mark changes. */
    public void save(AccessMark mark) {
        AccessMarkRow row = Arrays.stream(ao.find(
                        AccessMarkRow.class,
                        Query.select().where("UUID = ?", mark.id().toString())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mark to save: " + mark.id()));
        row.setEndedAt(millis(mark.endedAt()));
        row.setReviewedAt(millis(mark.reviewedAt()));
        row.setReviewedBy(mark.reviewedBy() == null ? null : mark.reviewedBy().key());
        row.setRevision(mark.revision().number());
        row.save();
    }

    private static AccessMark mark(AccessMarkRow row) {
        String reason = row.getReason();
        String reviewedBy = row.getReviewedBy();
        return new AccessMark(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                new UserRef(row.getAccount()),
                MarkKind.valueOf(row.getKind()),
                reason == null ? null : MarkReason.valueOf(reason),
                row.getLine(),
                Instant.ofEpochMilli(row.getFromAt()),
                instant(row.getUntilAt()),
                new UserRef(row.getRegisteredBy()),
                instant(row.getEndedAt()),
                instant(row.getReviewedAt()),
                reviewedBy == null ? null : new UserRef(reviewedBy),
                new Revision(row.getRevision()));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
