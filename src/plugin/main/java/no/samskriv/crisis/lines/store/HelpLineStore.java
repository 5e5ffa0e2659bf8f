package no.samskriv.crisis.lines.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.crisis.lines.HelpLine;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** The help lines that an administrator has added or changed. */
public final class HelpLineStore {
    private final ActiveObjects ao;

    public HelpLineStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<HelpLine> find(UUID id) {
        return row(id).map(HelpLineStore::line);
    }

    /** All of them, oldest first, also what was taken off; one statement. */
    public List<HelpLine> all() {
        return Arrays.stream(ao.find(HelpLineRow.class, Query.select().order("ID ASC")))
                .map(HelpLineStore::line)
                .toList();
    }

    /** In the transaction that has begun its history; somebody has made it. */
    public void insert(HelpLine line) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", line.id().toString(),
                "NAME", line.name(),
                "PHONE", line.number(),
                "ALWAYS_OPEN", line.alwaysOpen(),
                "SORT_NO", line.order(),
                "REMOVED", line.removed(),
                "CREATED_BY", Objects.requireNonNull(line.createdBy()).key(),
                "CREATED_AT", Objects.requireNonNull(line.createdAt()).toEpochMilli(),
                "REVISION", line.revision().number()));
        row.put("HOURS", line.hours());
        row.put("CHECKED_ON", Column.of(line.checkedOn()));
        ao.create(HelpLineRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(HelpLine line) {
        HelpLineRow row = row(line.id()).orElseThrow(() -> new IllegalStateException("no help line: " + line.id()));
        row.setName(line.name());
        row.setPhone(line.number());
        row.setHours(line.hours());
        row.setAlwaysOpen(line.alwaysOpen());
        row.setCheckedOn(Column.of(line.checkedOn()));
        row.setSortNo(line.order());
        row.setRemoved(line.removed());
        row.setRevision(line.revision().number());
        row.save();
    }

    private static HelpLine line(HelpLineRow row) {
        return new HelpLine(
                UUID.fromString(row.getUuid()),
                row.getName(),
                row.getPhone(),
                row.getHours(),
                row.isAlwaysOpen(),
                Column.day(row.getCheckedOn()),
                row.getSortNo(),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<HelpLineRow> row(UUID id) {
        return Arrays.stream(ao.find(HelpLineRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
