package no.samskriv.keeping.intake;

import java.util.List;
import java.util.Objects;
import no.samskriv.keeping.RunState;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * That a team was taken in, in an answer.
 *
 * @param trouble why it was not
 * @param missing what those sign in with whom this wiki does not know
 */
public record IntakeJson(
        String id,
        String file,
        RunState state,
        int done,
        int persons,
        @Nullable String trouble,
        List<String> missing,
        int pagesGone,
        String startedAt,
        @Nullable String endedAt) {
    private static final int NAME_LIMIT = 255;

    static IntakeJson of(IntakeRun run) {
        return new IntakeJson(
                run.id().toString(),
                run.file(),
                run.state(),
                run.done().size(),
                run.persons(),
                run.trouble(),
                run.missing(),
                run.pagesGone(),
                run.startedAt().toString(),
                Objects.toString(run.endedAt(), null));
    }

    static String file(JsonFields fields) {
        fields.allow("file");
        return fields.string("file", NAME_LIMIT);
    }
}
