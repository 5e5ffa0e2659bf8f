package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharedHomeErasedListTest {
    private static final ErasedList.Line ONE = line("P-7K3M", 1);
    private static final ErasedList.Line TWO = line("P-9B2C", 2);

    @TempDir
    private Path home;

    @Test
    void keepsWhatEveryNodeAddsInAFileForItsOwnerAlone() throws IOException {
        assertThat(node().all()).isEmpty();

        node().add(ONE);
        node().add(TWO);

        assertThat(node().all()).containsExactly(ONE, TWO);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whoeverWasCutOffInTheMiddleOfALineSpoilsNoOther() throws IOException {
        node().add(ONE);
        Files.writeString(file(), "P-9B2C 0000", StandardOpenOption.APPEND);

        node().add(TWO);

        assertThat(node().all()).containsExactly(ONE, TWO);
    }

    @Test
    void saysSoWhenThereIsNoPlaceForIt() {
        SharedHomeErasedList nowhere = new SharedHomeErasedList(FakeHomes.NONE);

        assertThatIllegalStateException().isThrownBy(() -> nowhere.add(ONE));
    }

    private SharedHomeErasedList node() {
        return new SharedHomeErasedList(new FakeHomes(Optional.empty(), Optional.of(home)));
    }

    private Path file() {
        return home.resolve("samskriv/erased.list");
    }

    private static ErasedList.Line line(String ref, int number) {
        return new ErasedList.Line(
                new PersonRef(ref),
                new UUID(0, number),
                LocalDate.parse("2026-11-22"),
                new UserRef("user-1"),
                new UserRef("user-2"));
    }
}
