package no.samskriv.keeping.intake.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.intake.IntakeRun;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;
import org.jspecify.annotations.Nullable;

/** Teams that were taken in, and are being. */
public final class IntakeRunStore {
    private static final int SHOWN = 50;

    private final ActiveObjects ao;

    public IntakeRunStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Newest first; one statement. */
    public List<IntakeRun> newest() {
        Query newest = Query.select().order("ID DESC").limit(SHOWN);
        return Arrays.stream(ao.find(IntakeRunRow.class, newest))
                .map(IntakeRunStore::run)
                .toList();
    }

    public Optional<IntakeRun> find(UUID id) {
        return row(id).map(IntakeRunStore::run);
    }

    public void insert(IntakeRun run) {
        ao.create(
                IntakeRunRow.class,
                Map.of(
                        "UUID", run.id().toString(),
                        "FILE_NAME", run.file(),
                        "STATE", run.state().name(),
                        "PERSONS", run.persons(),
                        "PAGES_GONE", run.pagesGone(),
                        "STARTED_BY", run.startedBy().key(),
                        "STARTED_AT", run.startedAt().toEpochMilli(),
                        "TOUCHED_AT", run.touchedAt().toEpochMilli()));
    }

    public void save(IntakeRun run) {
        IntakeRunRow row = row(run.id()).orElseThrow(() -> new IllegalStateException("no such run: " + run.id()));
        row.setHash(run.hash());
        row.setTeam(Column.of(run.team()));
        row.setState(run.state().name());
        row.setDone(lines(run.done()));
        row.setPersons(run.persons());
        row.setTrouble(run.trouble());
        row.setMissing(lines(run.missing()));
        row.setPagesGone(run.pagesGone());
        row.setStartedBy(run.startedBy().key());
        row.setTouchedAt(run.touchedAt().toEpochMilli());
        row.setEndedAt(Column.of(run.endedAt()));
        row.save();
    }

    private static @Nullable String lines(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    private Optional<IntakeRunRow> row(UUID id) {
        return Arrays.stream(ao.find(IntakeRunRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static IntakeRun run(IntakeRunRow row) {
        return new IntakeRun(
                UUID.fromString(row.getUuid()),
                row.getFileName(),
                row.getHash(),
                Column.id(row.getTeam()),
                RunState.valueOf(row.getState()),
                lines(row.getDone()).stream().map(PersonRef::new).toList(),
                row.getPersons(),
                row.getTrouble(),
                lines(row.getMissing()),
                row.getPagesGone(),
                new UserRef(row.getStartedBy()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Instant.ofEpochMilli(row.getTouchedAt()),
                Column.instant(row.getEndedAt()));
    }
}
