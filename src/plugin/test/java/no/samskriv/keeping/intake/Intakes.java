package no.samskriv.keeping.intake;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.intake.store.IntakeRunStore;
import no.samskriv.kernel.UserRef;

/** For tests of other packages. */
public final class Intakes {
    private Intakes() {}

    public static UUID begin(IntakeRunStore runs, String file, UserRef by, Instant at) {
        UUID id = UUID.randomUUID();
        runs.insert(IntakeRun.begun(id, file, by, at));
        return id;
    }

    public static void again(IntakeRunStore runs, UUID id, UserRef by, Instant at) {
        runs.save(runs.find(id).orElseThrow().again(by, at));
    }

    /** Whatever is going on. */
    public static void stop(IntakeRunStore runs, Instant at) {
        runs.newest().stream()
                .filter(run -> run.state().isGoingOn())
                .forEach(run -> runs.save(run.ended(RunState.STOPPED, null, at)));
    }

    public static IntakeRun take(IntakeWorkService work, IntakeRunStore runs, UUID id) {
        work.take(id);
        return runs.find(id).orElseThrow();
    }

    public static void discard(IntakeWorkService work, IntakeRun run) {
        work.discard(run);
    }
}
