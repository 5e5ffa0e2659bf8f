package no.samskriv.kernel;

import java.time.Instant;

/** The present time; nothing else reads a clock. */
public interface Now {
    /** To the millisecond, as it is stored. */
    Instant instant();
}
