package no.samskriv.host;

import static org.assertj.core.api.Assertions.assertThat;

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

        new Homes(folder, shared).createShared();

        assertThat(Files.getPosixFilePermissions(shared)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theSharedOneStaysAsTheOtherNodeOrAnOperatorMadeIt() throws Exception {
        Set<PosixFilePermission> ofTheGroup = PosixFilePermissions.fromString("rwxrwx---");
        Files.setPosixFilePermissions(folder, ofTheGroup);

        new Homes(folder.resolve("local"), folder).createShared();

        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(ofTheGroup);
    }
}
