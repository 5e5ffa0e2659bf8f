package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.turns.HatSwap;
import no.samskriv.hat.turns.SwapStatus;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** Who asks whom to be free of a turn. */
public final class SwapStore {
    private final ActiveObjects ao;

    public SwapStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<HatSwap> find(UUID id) {
        return row(id).map(SwapStore::swap);
    }

    /** What is asked in a team and nobody has answered, in the order it was asked; one statement. */
    public List<HatSwap> askedIn(UUID team) {
        Query query = Query.select()
                .where("TEAM = ? AND STATUS = ?", team.toString(), SwapStatus.ASKED.name())
                .order("ID ASC");
        return Arrays.stream(ao.find(SwapRow.class, query)).map(SwapStore::swap).toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(HatSwap swap) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", swap.id().toString(),
                "TEAM", swap.team().toString(),
                "MEETING", swap.meeting().toString(),
                "ASKED_BY", swap.from().key(),
                "STATUS", swap.status().name(),
                "CREATED_AT", swap.createdAt().toEpochMilli(),
                "REVISION", swap.revision().number()));
        row.put("ASKED", Column.of(swap.to()));
        row.put("IN_RETURN", Column.of(swap.inReturn()));
        row.put("ACCEPTED_BY", Column.of(swap.acceptedBy()));
        ao.create(SwapRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(HatSwap swap) {
        SwapRow row = row(swap.id()).orElseThrow(() -> new IllegalStateException("no swap: " + swap.id()));
        row.setStatus(swap.status().name());
        row.setAcceptedBy(Column.of(swap.acceptedBy()));
        row.setRevision(swap.revision().number());
        row.save();
    }

    private static HatSwap swap(SwapRow row) {
        return new HatSwap(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                UUID.fromString(row.getMeeting()),
                new UserRef(row.getAskedBy()),
                Column.user(row.getAsked()),
                Column.id(row.getInReturn()),
                SwapStatus.valueOf(row.getStatus()),
                Column.user(row.getAcceptedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<SwapRow> row(UUID id) {
        return Arrays.stream(ao.find(SwapRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
