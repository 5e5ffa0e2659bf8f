package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with the hat, as the turns see it. One that was or is cancelled is none.
 *
 * @param kind what is settled about it
 * @param wearer who has the hat; null for nobody, and for a meeting that nothing is settled about
 */
public record Slot(LocalDate day, Kind kind, @Nullable UserRef wearer) {

    /** What is settled about a meeting. */
    public enum Kind {
        /** Held, under way, or said by a leader: it was so. */
        FIXED,
        /** Agreed on between people: no rule moves it while whoever has it can come. */
        AGREED,
        /** The team was told; it stays unless whoever has it cannot come. */
        PUBLISHED,
        /** Nobody was told anything. */
        OPEN
    }

    public static Slot fixed(LocalDate day, @Nullable UserRef wearer) {
        return new Slot(day, Kind.FIXED, wearer);
    }

    public static Slot agreed(LocalDate day, UserRef wearer) {
        return new Slot(day, Kind.AGREED, wearer);
    }

    public static Slot published(LocalDate day, @Nullable UserRef wearer) {
        return new Slot(day, Kind.PUBLISHED, wearer);
    }

    public static Slot open(LocalDate day) {
        return new Slot(day, Kind.OPEN, null);
    }

    public Optional<UserRef> who() {
        return Optional.ofNullable(wearer);
    }
}
