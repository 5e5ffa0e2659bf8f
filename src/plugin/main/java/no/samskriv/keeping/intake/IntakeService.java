package no.samskriv.keeping.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.intake.store.IntakeRunStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.SharedFolder;
import no.samskriv.kernel.UserRef;

/** Taking a team in: for whoever administers the system, who sees names of files and figures and nobody's words. */
public final class IntakeService {
    private static final String LOCK = "import";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,200}\\.json");

    private final IntakeRunStore runs;
    private final IntakeWorkService work;
    private final SharedFolder folder;
    private final Background background;
    private final CurrentUser currentUser;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public IntakeService(
            IntakeRunStore runs,
            IntakeWorkService work,
            SharedFolder folder,
            Background background,
            CurrentUser currentUser,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.runs = runs;
        this.work = work;
        this.folder = folder;
        this.background = background;
        this.currentUser = currentUser;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /** What lies there to be taken in, and what was. */
    record Intakes(List<String> files, List<IntakeRun> runs) {}

    Intakes all() {
        requireAdministrator();
        List<String> files = files();
        return inTransaction.call(() -> new Intakes(files, present()));
    }

    private List<IntakeRun> present() {
        return runs.newest().stream().map(run -> run.asOf(now.instant())).toList();
    }

    private List<String> files() {
        Path from = folder.path().resolve("import");
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(from)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(NAME.asMatchPredicate())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins with a file; when something of it has come in before, goes on where that was. */
    Added<IntakeRun> begin(String file, UUID id) {
        UserRef user = requireAdministrator();
        if (!files().contains(file)) {
            throw ProblemException.invalid("file", "no-such-file");
        }
        Added<IntakeRun> begun = locks.call(
                LOCK,
                () -> Added.once(
                        inTransaction,
                        this::requireAdministrator,
                        administrator -> repeated(administrator, id),
                        administrator -> created(user, file, id)));
        if (begun.isNew()) {
            UUID run = begun.entity().id();
            background.run(() -> work.take(run));
        }
        return begun;
    }

    private Optional<IntakeRun> repeated(UserRef user, UUID id) {
        Optional<IntakeRun> present = runs.find(id);
        if (present.filter(run -> !run.startedBy().equals(user)).isPresent()) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private IntakeRun created(UserRef user, String file, UUID id) {
        List<IntakeRun> present = present();
        if (present.stream().anyMatch(run -> run.state().isGoingOn())) {
            throw ProblemException.ruleBroken("import-going-on");
        }
        Optional<IntakeRun> half = present.stream()
                .filter(run -> !run.done().isEmpty() && run.isHalf())
                .findFirst();
        if (half.filter(run -> !run.file().equals(file)).isPresent()) {
            throw ProblemException.ruleBroken("import-unfinished");
        }
        if (half.isPresent()) {
            IntakeRun again = half.get().again(user, now.instant());
            runs.save(again);
            return again;
        }
        IntakeRun run = IntakeRun.begun(id, file, user, now.instant());
        runs.insert(run);
        return run;
    }

    /** Stops one that is going on; of one that has stopped, takes away again what has come in. */
    IntakeRun stop(UUID id) {
        requireAdministrator();
        return locks.call(LOCK, () -> {
            IntakeRun run = inTransaction
                    .call(() -> runs.find(id))
                    .map(found -> found.asOf(now.instant()))
                    .orElseThrow(ProblemException::notFound);
            if (run.state().isGoingOn()) {
                return saved(run.ended(RunState.STOPPED, null, now.instant()));
            }
            if (run.state() == RunState.DONE) {
                throw ProblemException.ruleBroken("import-done");
            }
            work.discard(run);
            return saved(run.emptied(now.instant()));
        });
    }

    private IntakeRun saved(IntakeRun run) {
        inTransaction.run(() -> runs.save(run));
        return run;
    }

    UserRef requireAdministrator() {
        UserRef user = currentUser.get();
        if (!currentUser.isSystemAdministrator()) {
            throw ProblemException.notFound();
        }
        return user;
    }
}
