package no.samskriv.keeping.out;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.samskriv.keeping.RunState;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That a team was written out to a file, or is being.
 *
 * @param id also the name of the file
 * @param done of how many persons everything is written
 * @param persons how many there are
 * @param rows how many rows are written
 * @param touchedAt when it last came further
 */
public record ExportRun(
        UUID id,
        UUID team,
        RunState state,
        int done,
        int persons,
        int rows,
        UserRef startedBy,
        Instant startedAt,
        Instant touchedAt,
        @Nullable Instant endedAt) {
    /** What has not come further for so long does not any more: its node is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    public static ExportRun begun(UUID id, UUID team, UserRef by, Instant at) {
        return new ExportRun(id, team, RunState.WAITING, 0, 0, 0, by, at, at, null);
    }

    ExportRun of(int all, Instant at) {
        return new ExportRun(id, team, RunState.RUNNING, 0, all, rows, startedBy, startedAt, at, null);
    }

    ExportRun further(int more, Instant at) {
        return new ExportRun(id, team, state, done + 1, persons, rows + more, startedBy, startedAt, at, null);
    }

    ExportRun withRows(int more, Instant at) {
        return new ExportRun(id, team, state, done, persons, rows + more, startedBy, startedAt, at, null);
    }

    ExportRun ended(RunState how, Instant at) {
        return new ExportRun(id, team, how, done, persons, rows, startedBy, startedAt, at, at);
    }

    /** As it is now: stopped, when nobody does it any more. */
    ExportRun asOf(Instant now) {
        boolean silent = state.isGoingOn() && touchedAt.plus(SILENCE).isBefore(now);
        return silent ? ended(RunState.STOPPED, touchedAt) : this;
    }

    String file() {
        return id + ".json";
    }
}
