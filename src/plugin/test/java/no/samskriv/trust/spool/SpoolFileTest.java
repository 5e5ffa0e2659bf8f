package no.samskriv.trust.spool;

import static no.samskriv.trust.spool.SampleRows.refusal;
import static no.samskriv.trust.spool.SampleRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import no.samskriv.TestSite;
import no.samskriv.kernel.NodeFolder;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.SheetEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file holds after whatever may happen to it. */
final class SpoolFileTest {
    @TempDir
    private Path home;

    @Test
    void keepsRowsInOrderForWhoeverReadsThemNext() throws IOException {
        node().keep(row(1));
        node().keep(refusal());
        node().keep(row(2));

        assertThat(node().read().rows()).containsExactly(row(1), refusal(), row(2));
        assertThat(node().read().strange()).isEmpty();
        assertThat(node().state()).isEqualTo(new SpoolState(3, 0, true));
    }

    @Test
    void isEmptyBeforeAnythingWaitsAndMakesNoFile() throws IOException {
        assertThat(node().read().isEmpty()).isTrue();
        assertThat(node().state()).isEqualTo(new SpoolState(0, 0, true));
        assertThat(home.resolve("samskriv")).doesNotExist();
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        node().keep(row(1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void isEmptiedWhenAllOfItWasTaken() throws IOException {
        node().keep(row(1));

        node().taken(node().read());

        assertThat(Files.size(file())).isZero();
        assertThat(node().state()).isEqualTo(new SpoolState(0, 0, true));
        node().keep(row(2));
        assertThat(node().read().rows()).containsExactly(row(2));
    }

    @Test
    void isNotEmptiedWhenMoreHasComeMeanwhile() throws IOException {
        node().keep(row(1));
        SpoolLines read = node().read();
        node().keep(row(2));

        node().taken(read);

        assertThat(node().read().rows()).containsExactly(row(1), row(2));
    }

    /** A kill while a line is written: at whatever byte, what was kept before stands, and what comes after is kept. */
    @Test
    void aTornLineIsNobodysAndHindersNobody() throws IOException {
        node().keep(row(1));
        byte[] one = Files.readAllBytes(file());
        node().keep(row(2));
        byte[] two = Files.readAllBytes(file());

        for (int length = one.length; length < two.length - 2; length++) {
            Files.write(file(), Arrays.copyOf(two, length));
            node().keep(row(3));

            assertThat(node().read().rows()).as("torn after %d bytes", length).containsExactly(row(1), row(3));
            assertThat(node().read().strange()).isEmpty();
        }
    }

    /** Written whole but for the end of the line: rather twice than never. */
    @Test
    void aLineThatLacksNothingButItsEndIsARow() throws IOException {
        node().keep(row(1));
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));

        node().keep(row(2));

        assertThat(node().read().rows()).containsExactly(row(1), row(2));
    }

    @ParameterizedTest
    @CsvSource({
        "key-koordinator-a, key-leder",
        "P-0001, P-0003",
        "READ, WRITE",
        "ASSIGNMENT, OWN_ACCOUNT",
        "PAGE, PRINT",
        "123, 124"
    })
    void aLineThatSaysSomethingElseIsFoundAndTheOthersStand(String was, String says) throws IOException {
        for (int number = 1; number <= 3; number++) {
            node().keep(row(number));
        }
        List<String> lines = Files.readAllLines(file());
        String changed = lines.get(1).replaceFirst(was, says);
        assertThat(changed).isNotEqualTo(lines.get(1));
        Files.write(file(), List.of(lines.get(0), changed, lines.get(2)));

        assertThat(node().read().rows()).containsExactly(row(1), row(3));
        assertThat(node().read().strange()).containsExactly(changed);
    }

    @Test
    void aLineThatIsGoneFromTheMiddleIsMissedByTheOneAfterIt() throws IOException {
        for (int number = 1; number <= 3; number++) {
            node().keep(row(number));
        }
        List<String> lines = Files.readAllLines(file());
        Files.write(file(), List.of(lines.get(0), lines.get(2)));

        assertThat(node().read().rows()).containsExactly(row(1));
        assertThat(node().read().strange()).containsExactly(lines.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "[]}", "not a line}"})
    void whatIsNoLineIsPutAsideAndStaysCounted(String line) throws IOException {
        node().keep(row(1));
        Files.writeString(file(), Files.readString(file()) + line + "\n");
        assertThat(node().state()).isEqualTo(new SpoolState(1, 1, true));

        node().taken(node().read());

        assertThat(node().state()).isEqualTo(new SpoolState(0, 1, true));
        assertThat(home.resolve("samskriv/sheet-log.strange")).hasContent(line);
    }

    @Test
    void whatWasWrittenWithAnotherKeyDoesNotFit() throws IOException {
        new SpoolFile(folder(), new LogSeal(() -> new byte[32])).keep(row(1));

        assertThat(node().read().rows()).isEmpty();
        assertThat(node().read().strange()).hasSize(1);
    }

    @Test
    void saysSoWhenARowCannotBePutBy() throws IOException {
        Files.writeString(home.resolve("samskriv"), "a file where the folder should be");

        assertThatIllegalStateException().isThrownBy(() -> node().keep(row(1)));
        assertThat(node().state().usable()).isFalse();
    }

    @Test
    void saysSoWhenTheDiskIsFull() {
        // every write to it fails with «no space left on device»
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        link(full);

        assertThatIllegalStateException().isThrownBy(() -> node().keep(row(1)));
    }

    private void link(Path full) {
        try {
            Files.createDirectories(home.resolve("samskriv"));
            Files.createSymbolicLink(file(), full);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void saysSoWithoutTheKey() {
        SpoolFile keyless = new SpoolFile(folder(), new LogSeal(() -> {
            throw new IllegalStateException("no key");
        }));

        assertThatIllegalStateException().isThrownBy(() -> keyless.keep(row(1)));
    }

    @Test
    void holdsWhatARowHoldsAndNoMore() throws IOException {
        SheetEntry row = row(1);
        node().keep(row);

        assertThat(Files.readString(file()))
                .startsWith("{\"id\":\"" + row.id() + "\",\"chain\":\"" + row.chain()
                        + "\",\"asked\":\"P-0001\",\"person\":\"P-0001\",\"actor\":\"key-koordinator-a\","
                        + "\"verb\":\"READ\",\"sections\":[\"CRISIS_PLAN\"],\"ground\":\"ASSIGNMENT\","
                        + "\"mark\":\"\",\"via\":\"PAGE\",\"at\":1795334460123,\"seal\":\"")
                .endsWith("\"}\n");
    }

    private Path file() {
        return home.resolve("samskriv/sheet-log.spool");
    }

    private NodeFolder folder() {
        return () -> home.resolve("samskriv");
    }

    /** The plugin after a restart. */
    private SpoolFile node() {
        return new SpoolFile(folder(), new LogSeal(() -> TestSite.KEY));
    }
}
