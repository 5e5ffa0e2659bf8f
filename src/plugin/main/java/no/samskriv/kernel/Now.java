package no.samskriv.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The present time; nothing else reads a clock. */
public interface Now {
    /** To the millisecond, as it is stored. */
    Instant instant();

    /** The date where the services are; assignments, consents and due dates begin and end by it. */
    default LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneId.of("Europe/Oslo"));
    }
}
