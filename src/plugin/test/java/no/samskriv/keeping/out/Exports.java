package no.samskriv.keeping.out;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.UserRef;

/** For tests of other packages. */
public final class Exports {
    private Exports() {}

    public static UUID begin(ExportRunStore runs, UUID team, UserRef by, Instant at) {
        UUID id = UUID.randomUUID();
        runs.insert(ExportRun.begun(id, team, by, at));
        return id;
    }

    public static void write(TeamWritingService writing, UUID id) {
        writing.write(id);
    }
}
