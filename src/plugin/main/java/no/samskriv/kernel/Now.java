package no.samskriv.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The present time; nothing else reads a clock. */
public interface Now {
    /** Where the services are. */
    ZoneId HERE = ZoneId.of("Europe/Oslo");

    /** To the millisecond, as it is stored. */
    Instant instant();

    /** The date where the services are; assignments, consents and due dates begin and end by it. */
    default LocalDate today() {
        return LocalDate.ofInstant(instant(), HERE);
    }

    /** When a day begins where the services are. */
    default Instant startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }
}
