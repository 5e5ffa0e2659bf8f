package no.samskriv.hat.turns;

import java.time.LocalDate;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Who has the hat at a meeting, and why.
 *
 * @param who null for nobody
 * @param kept whether it is what the team was told, or agreed on
 * @param instead whether whoever the team was told of cannot come
 * @param turns how often they have had it before this meeting, with what is planned until then
 * @param expected how often that would be if it went evenly
 */
public record Pick(
        LocalDate day,
        @Nullable UserRef who,
        boolean kept,
        boolean instead,
        Because because,
        int turns,
        double expected) {}
