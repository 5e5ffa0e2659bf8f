package no.samskriv.hat.learning.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.hat.learning.Holds;
import no.samskriv.hat.learning.ValueCheck;
import no.samskriv.hat.learning.ValueStatement;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/** How far teams say that their statements hold. */
public final class CheckStore {
    private final ActiveObjects ao;

    public CheckStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<ValueCheck> find(UUID id) {
        return row(id).map(CheckStore::check);
    }

    /** All of a team's, newest first; one statement. */
    public List<ValueCheck> of(UUID team) {
        Query query = Query.select().where("TEAM = ?", team.toString()).order("ID DESC");
        return Arrays.stream(ao.find(CheckRow.class, query))
                .map(CheckStore::check)
                .toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(ValueCheck check) {
        ao.create(
                CheckRow.class,
                Map.of(
                        "UUID", check.id().toString(),
                        "TEAM", check.team().toString(),
                        "SUMS", sums(check),
                        "ANSWERED", answered(check),
                        "CLOSED", check.closed(),
                        "CREATED_BY", check.createdBy().key(),
                        "CREATED_AT", check.createdAt().toEpochMilli(),
                        "REVISION", check.revision().number()));
    }

    /** In the transaction that has claimed its revision. */
    public void save(ValueCheck check) {
        CheckRow row = row(check.id()).orElseThrow(() -> new IllegalStateException("no check: " + check.id()));
        row.setSums(sums(check));
        row.setAnswered(answered(check));
        row.setClosed(check.closed());
        row.setRevision(check.revision().number());
        row.save();
    }

    private static String sums(ValueCheck check) {
        return check.sums().entrySet().stream()
                .flatMap(statement -> statement.getValue().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> statement.getKey() + ":" + count.getKey() + ":" + count.getValue()))
                .collect(Collectors.joining(","));
    }

    private static Map<ValueStatement, Map<Holds, Integer>> sums(String stored) {
        Map<ValueStatement, Map<Holds, Integer>> sums = new EnumMap<>(ValueStatement.class);
        for (String count : stored.isEmpty() ? new String[0] : stored.split(",", -1)) {
            String[] parts = count.split(":", -1);
            sums.computeIfAbsent(ValueStatement.valueOf(parts[0]), statement -> new EnumMap<>(Holds.class))
                    .put(Holds.valueOf(parts[1]), Integer.valueOf(parts[2]));
        }
        return sums;
    }

    /** Sorted, so that the order does not tell who answered when. */
    private static String answered(ValueCheck check) {
        return check.answered().stream().map(UserRef::key).sorted().collect(Collectors.joining("\n"));
    }

    private static ValueCheck check(CheckRow row) {
        String answered = row.getAnswered();
        Set<UserRef> users = answered == null || answered.isEmpty()
                ? Set.of()
                : Arrays.stream(answered.split("\n", -1)).map(UserRef::new).collect(Collectors.toSet());
        return new ValueCheck(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                sums(Objects.requireNonNullElse(row.getSums(), "")),
                users,
                row.isClosed(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<CheckRow> row(UUID id) {
        return Arrays.stream(ao.find(CheckRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
