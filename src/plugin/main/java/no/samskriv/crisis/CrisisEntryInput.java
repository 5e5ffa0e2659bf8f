package no.samskriv.crisis;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/**
 * What somebody sends of a line of a crisis plan; what is absent stays as it is.
 *
 * @param section needed of a new one
 * @param text writing one makes a suggestion somebody's words
 * @param before the line it is moved before; null for last
 * @param removed takes it off the plan, or puts it back
 * @param agreed whether the person is there and agrees
 */
public record CrisisEntryInput(
        Optional<CrisisSection> section,
        Optional<Level> level,
        Patch<TextInput> text,
        Patch<TextInput> reason,
        Patch<TextInput> alternative,
        ContactInput contact,
        Patch<Stance> stance,
        Patch<Matter> matter,
        Optional<Set<Place>> places,
        Optional<Boolean> onlyMe,
        Patch<String> suggestion,
        Patch<UUID> before,
        Optional<Boolean> removed,
        boolean agreed) {
    /** A new line that says this. */
    public static CrisisEntryInput saying(CrisisSection section, TextInput text) {
        return of(Optional.of(section), Optional.empty(), Patch.to(text), Patch.absent(), Optional.empty(), false);
    }

    /** A new line that is a suggestion, and nobody's words yet. */
    public static CrisisEntryInput suggesting(CrisisSection section, Level level, String suggestion) {
        return of(
                Optional.of(section),
                Optional.of(level),
                Patch.absent(),
                Patch.to(suggestion),
                Optional.empty(),
                false);
    }

    /** Another text, of a line that stands there. */
    public static CrisisEntryInput rewording(TextInput text) {
        return of(Optional.empty(), Optional.empty(), Patch.to(text), Patch.absent(), Optional.empty(), false);
    }

    /** Takes the line off the plan. */
    public static CrisisEntryInput removal(boolean agreed) {
        return of(Optional.empty(), Optional.empty(), Patch.absent(), Patch.absent(), Optional.of(true), agreed);
    }

    private static CrisisEntryInput of(
            Optional<CrisisSection> section,
            Optional<Level> level,
            Patch<TextInput> text,
            Patch<String> suggestion,
            Optional<Boolean> removed,
            boolean agreed) {
        return new CrisisEntryInput(
                section,
                level,
                text,
                Patch.absent(),
                Patch.absent(),
                ContactInput.nothing(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                suggestion,
                Patch.absent(),
                removed,
                agreed);
    }

    boolean isNothing() {
        return equals(of(Optional.empty(), Optional.empty(), Patch.absent(), Patch.absent(), Optional.empty(), agreed));
    }
}
