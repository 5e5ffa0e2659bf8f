package no.samskriv.keeping.out.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.out.ExportRun;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;

/** Teams that were written out, and are being. */
public final class ExportRunStore {
    private static final int SHOWN = 20;

    private final ActiveObjects ao;

    public ExportRunStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A team's, newest first; one statement. */
    public List<ExportRun> of(UUID team) {
        Query newest = Query.select()
                .where("TEAM = ?", team.toString())
                .order("ID DESC")
                .limit(SHOWN);
        return Arrays.stream(ao.find(ExportRunRow.class, newest))
                .map(ExportRunStore::run)
                .toList();
    }

    public Optional<ExportRun> find(UUID id) {
        return row(id).map(ExportRunStore::run);
    }

    public void insert(ExportRun run) {
        ao.create(
                ExportRunRow.class,
                Map.of(
                        "UUID", run.id().toString(),
                        "TEAM", run.team().toString(),
                        "STATE", run.state().name(),
                        "DONE", run.done(),
                        "PERSONS", run.persons(),
                        "ROWS_WRITTEN", run.rows(),
                        "STARTED_BY", run.startedBy().key(),
                        "STARTED_AT", run.startedAt().toEpochMilli(),
                        "TOUCHED_AT", run.touchedAt().toEpochMilli()));
    }

    public void save(ExportRun run) {
        ExportRunRow row = row(run.id()).orElseThrow(() -> new IllegalStateException("no such run: " + run.id()));
        row.setState(run.state().name());
        row.setDone(run.done());
        row.setPersons(run.persons());
        row.setRowsWritten(run.rows());
        row.setTouchedAt(run.touchedAt().toEpochMilli());
        row.setEndedAt(Column.of(run.endedAt()));
        row.save();
    }

    private Optional<ExportRunRow> row(UUID id) {
        return Arrays.stream(ao.find(ExportRunRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static ExportRun run(ExportRunRow row) {
        return new ExportRun(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                RunState.valueOf(row.getState()),
                row.getDone(),
                row.getPersons(),
                row.getRowsWritten(),
                new UserRef(row.getStartedBy()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Instant.ofEpochMilli(row.getTouchedAt()),
                Column.instant(row.getEndedAt()));
    }
}
