package no.samskriv.keeping.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.SharedFolder;

/**
 * Counts the files with teams in them that lie on the server, for administrators of the wiki: they are a whole team's, and
 * nobody's rights here reach them there. Neither named nor opened.
 */
public final class LyingFilesService {
    private final SharedFolder folder;
    private final CurrentUser currentUser;

    public LyingFilesService(SharedFolder folder, CurrentUser currentUser) {
        this.folder = folder;
        this.currentUser = currentUser;
    }

    LyingFiles look() {
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        boolean mayTakeIn = currentUser.isSystemAdministrator();
        Path path;
        try {
            path = folder.path();
        } catch (IllegalStateException e) {
            return new LyingFiles(false, 0, 0, mayTakeIn);
        }
        return new LyingFiles(true, count(path.resolve("export")), count(path.resolve("import")), mayTakeIn);
    }

    private static int count(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> found = Files.list(folder)) {
            return (int) found.filter(Files::isRegularFile)
                    .filter(LyingFilesService::isOfTeam)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key may lie beside them. */
    private static boolean isOfTeam(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") || name.endsWith(".part");
    }
}
