package no.samskriv.hat.turns;

import java.time.LocalDate;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * How the hat has come round to somebody.
 *
 * @param turns how often they wore it
 * @param expected how often that would be if it had gone evenly among those who were there
 * @param last when they wore it last; null for never
 */
public record Share(
        UserRef user, int turns, double expected, @Nullable LocalDate last, Balance balance) {}
