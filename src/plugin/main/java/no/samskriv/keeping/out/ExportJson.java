package no.samskriv.keeping.out;

import java.util.Objects;
import no.samskriv.keeping.RunState;
import org.jspecify.annotations.Nullable;

/**
 * That a team was written out, in an answer.
 *
 * @param file its name on the server, once it is whole
 */
public record ExportJson(
        String id,
        String team,
        RunState state,
        int done,
        int persons,
        int rows,
        @Nullable String file,
        String startedAt,
        @Nullable String endedAt) {

    static ExportJson of(ExportRun run) {
        return new ExportJson(
                run.id().toString(),
                run.team().toString(),
                run.state(),
                run.done(),
                run.persons(),
                run.rows(),
                run.state() == RunState.DONE ? run.file() : null,
                run.startedAt().toString(),
                Objects.toString(run.endedAt(), null));
    }
}
