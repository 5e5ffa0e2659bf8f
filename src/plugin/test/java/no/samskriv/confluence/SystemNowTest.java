package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.samskriv.CapturedLog;
import no.samskriv.kernel.FakeNow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class SystemNowTest {
    private static final String CLOCK = "samskriv.clock";

    @RegisterExtension
    final CapturedLog log = new CapturedLog(SystemNow.class);

    @TempDir
    Path folder;

    @AfterEach
    void forgetTheFile() {
        System.clearProperty(CLOCK);
    }

    @Test
    void readsTheSystemClockToTheMillisecond() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        Instant now = new SystemNow().instant();

        assertThat(now).isBetween(before, Instant.now());
        assertThat(now.truncatedTo(ChronoUnit.MILLIS)).isEqualTo(now);
        assertThat(log.events()).isEmpty();
    }

    @Test
    void readsAFileEachTimeAndWarnsThatItDoes() throws IOException {
        Path file = clockFile("2026-11-17T08:00:00Z\n");
        SystemNow now = new SystemNow();
        assertThat(now.instant()).isEqualTo(Instant.parse("2026-11-17T08:00:00Z"));

        Files.writeString(file, "2026-11-18T08:00:00Z");
        assertThat(now.instant()).isEqualTo(Instant.parse("2026-11-18T08:00:00Z"));
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).contains(file.toString());
        });
    }

    @Test
    void doesNotGuessWhenTheFileIsOfNoUse() throws IOException {
        Path file = clockFile("i går");
        SystemNow now = new SystemNow();
        assertThatThrownBy(now::instant).isInstanceOf(DateTimeException.class);

        Files.delete(file);
        assertThatThrownBy(now::instant).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void takesTheDateWhereTheServicesAre() {
        FakeNow now = new FakeNow();

        now.set("2026-11-22T22:59:59Z");
        assertThat(now.today()).isEqualTo("2026-11-22");

        now.set("2026-11-22T23:00:00Z");
        assertThat(now.today()).isEqualTo("2026-11-23");
    }

    private Path clockFile(String instant) throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), instant);
        System.setProperty(CLOCK, file.toString());
        return file;
    }
}
