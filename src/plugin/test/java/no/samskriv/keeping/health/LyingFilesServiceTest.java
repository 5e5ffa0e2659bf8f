package no.samskriv.keeping.health;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LyingFilesServiceTest {
    private final FakeCurrentUser currentUser = new FakeCurrentUser();

    @TempDir
    private Path folder;

    @BeforeEach
    void signIn() {
        currentUser.signInAsSystemAdministrator(LEDER);
    }

    @Test
    void countsWhatLiesThereOfTeamsAndNothingElse() throws IOException {
        assertThat(look()).isEqualTo(new LyingFiles(true, 0, 0, true));

        lay("export/a.json");
        lay("export/b.part");
        lay("import/c.json");
        lay("import/export.key");
        Files.createDirectories(folder.resolve("import/d.json"));

        assertThat(look()).isEqualTo(new LyingFiles(true, 2, 1, true));
    }

    @Test
    void onlyWhoeverAdministersTheSystemMayTakeIn() {
        currentUser.signInAsAdministrator(LEDER);

        assertThat(look().mayTakeIn()).isFalse();
    }

    @Test
    void saysWhereTheNodesShareNoFolder() {
        LyingFilesService nowhere = new LyingFilesService(
                () -> {
                    throw new IllegalStateException("nowhere");
                },
                currentUser);

        assertThat(nowhere.look()).isEqualTo(new LyingFiles(false, 0, 0, true));
    }

    @Test
    void isForAdministratorsAlone() {
        currentUser.signIn(KOORDINATOR_A);

        assertThat(Problems.of(this::look)).isEqualTo(new Problem.NotFound());
    }

    private LyingFiles look() {
        return new LyingFilesService(() -> folder, currentUser).look();
    }

    private void lay(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{}");
    }
}
