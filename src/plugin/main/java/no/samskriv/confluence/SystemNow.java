package no.samskriv.confluence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.samskriv.kernel.Now;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The system clock, to the millisecond. For tests alone, the system property {@code samskriv.clock} names a file whose
 * ISO instant is the present time instead.
 */
public final class SystemNow implements Now {
    private static final Logger LOG = LoggerFactory.getLogger(SystemNow.class);

    private final Optional<Path> clock;

    public SystemNow() {
        clock = Optional.ofNullable(System.getProperty("samskriv.clock")).map(Path::of);
        clock.ifPresent(file -> LOG.warn("the time is read from {}, not from the system clock", file));
    }

    @Override
    public Instant instant() {
        return clock.map(SystemNow::read).orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private static Instant read(Path file) {
        try {
            return Instant.parse(Files.readString(file).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
