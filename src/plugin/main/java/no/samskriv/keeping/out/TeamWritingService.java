package no.samskriv.keeping.out;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.keeping.Background;
import no.samskriv.keeping.Closing;
import no.samskriv.keeping.RunState;
import no.samskriv.keeping.TeamFile;
import no.samskriv.keeping.out.TeamWritingRules.Piece;
import no.samskriv.keeping.out.store.ExportRunStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.SharedFolder;
import no.samskriv.kernel.TransferKey;
import no.samskriv.kernel.Unquoted;
import no.samskriv.kernel.Users;
import no.samskriv.storage.book.Book;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a team to a file that no address leads to. A person at a time: in one transaction the log says so and everything
 * about the person is read, so that memory does not grow with the team. The file has its name when it is whole, and not
 * before.
 */
public final class TeamWritingService {
    private static final Logger LOG = LoggerFactory.getLogger(TeamWritingService.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Book book;
    private final ExportRunStore runs;
    private final Access access;
    private final Users users;
    private final PageAccess pages;
    private final SharedFolder folder;
    private final TransferKey key;
    private final Background background;
    private final InTransaction inTransaction;
    private final Now now;

    public TeamWritingService(
            Book book,
            ExportRunStore runs,
            Access access,
            Users users,
            PageAccess pages,
            SharedFolder folder,
            TransferKey key,
            Background background,
            InTransaction inTransaction,
            Now now) {
        this.book = book;
        this.runs = runs;
        this.access = access;
        this.users = users;
        this.pages = pages;
        this.folder = folder;
        this.key = key;
        this.background = background;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Writes what was asked for, unless somebody has stopped it meanwhile. */
    void write(UUID run) {
        Path part = folder().resolve(run + ".part");
        try {
            if (writePart(run, part)) {
                Files.move(part, folder().resolve(run + ".json"), StandardCopyOption.ATOMIC_MOVE);
                end(run, RunState.DONE);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("a team could not be written out", Unquoted.of(e));
            end(run, RunState.FAILED);
        } finally {
            delete(part);
        }
    }

    private boolean writePart(UUID id, Path part) throws IOException {
        Files.createDirectories(folder());
        Files.deleteIfExists(part);
        Files.createFile(part, ownerOnly(part));
        Closing closing = new Closing(key.own(), RANDOM);
        TeamWritingRules rules = new TeamWritingRules(book, users, pages, closing);
        try (Writer out = Files.newBufferedWriter(part, UTF_8)) {
            Optional<ExportRun> begun = begin(id);
            if (begun.isEmpty()) {
                return false;
            }
            UUID team = begun.get().team();
            out.write(head(team, closing));
            out.write(inTransaction.call(() -> team(id, rules, team)));
            out.write(",\n\"persons\":[");
            int written = 0;
            for (PersonRef person : inTransaction.call(() -> book.personsOf(team))) {
                Optional<String> piece = inTransaction.call(() -> person(id, rules, person));
                if (!isGoingOn(id)) {
                    return false;
                }
                if (piece.isPresent()) {
                    out.write((written == 0 ? "\n" : ",\n") + piece.get());
                    written++;
                }
            }
            out.write("],\n\"end\":{\"persons\":%d}}\n".formatted(written));
            return true;
        }
    }

    private Optional<ExportRun> begin(UUID id) {
        return inTransaction.call(() -> going(id).map(run -> {
            ExportRun begun = run.of(book.personsOf(run.team()).size(), now.instant());
            runs.save(begun);
            return begun;
        }));
    }

    private String head(UUID team, Closing closing) {
        return "{\"format\":\"%s\",\"version\":%d,\"at\":\"%s\",\"team\":\"%s\",\"key\":\"%s\",\n\"tables\":"
                .formatted(
                        TeamFile.FORMAT,
                        TeamFile.VERSION,
                        now.instant(),
                        team,
                        closing.close(TeamFile.KEY_PLACE, TeamFile.KEY_CHECK));
    }

    private String team(UUID id, TeamWritingRules rules, UUID team) {
        Piece piece = rules.team(team);
        going(id).ifPresent(run -> runs.save(run.withRows(piece.rows(), now.instant())));
        return piece.json();
    }

    /** Nothing when it was stopped, or the person is gone. */
    private Optional<String> person(UUID id, TeamWritingRules rules, PersonRef person) {
        Optional<ExportRun> run = going(id);
        Optional<UUID> chain = rules.idOf(person);
        if (run.isEmpty() || chain.isEmpty()) {
            return Optional.empty();
        }
        access.takenOut(person, chain.get(), run.get().startedBy());
        Piece piece = rules.person(person).orElseThrow();
        runs.save(run.get().further(piece.rows(), now.instant()));
        return Optional.of(piece.json());
    }

    private Optional<ExportRun> going(UUID id) {
        return runs.find(id).filter(run -> run.state().isGoingOn());
    }

    private boolean isGoingOn(UUID id) {
        boolean ending = background.isEnding();
        if (ending) {
            end(id, RunState.STOPPED);
        }
        return !ending && inTransaction.call(() -> going(id).isPresent());
    }

    private void end(UUID id, RunState how) {
        inTransaction.run(() -> going(id).ifPresent(run -> runs.save(run.ended(how, now.instant()))));
    }

    private Path folder() {
        return folder.path().resolve("export");
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("half a file with a team is left behind", Unquoted.of(e));
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        List<FileAttribute<?>> attributes =
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        : List.of();
        return attributes.toArray(FileAttribute<?>[]::new);
    }
}
