package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomesTest {
    @TempDir
    private Path folder;

    @Test
    void theSharedOneIsMadeForItsOwnerAlone() throws Exception {
        Path shared = folder.resolve("far/shared");

        homes(folder, shared).createShared();

        assertThat(Files.getPosixFilePermissions(shared)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theSharedOneStaysAsTheOtherNodeOrAnOperatorMadeIt() throws Exception {
        Set<PosixFilePermission> ofTheGroup = PosixFilePermissions.fromString("rwxrwx---");
        Files.setPosixFilePermissions(folder, ofTheGroup);

        homes(folder.resolve("local"), folder).createShared();

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(ofTheGroup);
    }

    private static Homes homes(Path local, Path shared) {
        return new Homes(local, shared, () -> URI.create("http://test.invalid"));
    }
}
