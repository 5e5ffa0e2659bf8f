package no.samskriv.kernel;

import java.time.Duration;
import java.time.Instant;

/** A clock that stands still, on a Sunday unless told otherwise. */
public final class FakeNow implements Now {
    private Instant instant = Instant.parse("2026-11-22T10:00:00Z");

    public void set(String iso) {
        instant = Instant.parse(iso);
    }

    public void advance(Duration duration) {
        instant = instant.plus(duration);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
