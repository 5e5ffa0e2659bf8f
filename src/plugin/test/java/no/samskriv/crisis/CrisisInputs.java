package no.samskriv.crisis;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/** What is sent of a line, one thing at a time. */
public final class CrisisInputs {
    private CrisisInputs() {}

    public static CrisisEntryInput contact(CrisisSection section, ContactInput contact) {
        return input(
                Optional.of(section),
                Patch.absent(),
                contact,
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Who is to be told, or not. */
    public static CrisisEntryInput stance(CrisisSection section, Stance stance, ContactInput contact) {
        return input(
                Optional.of(section),
                Patch.absent(),
                contact,
                Patch.to(stance),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public static CrisisEntryInput onlyMe(boolean onlyMe) {
        return input(
                Optional.empty(),
                Patch.absent(),
                ContactInput.nothing(),
                Patch.absent(),
                Optional.empty(),
                Optional.of(onlyMe),
                false);
    }

    public static CrisisEntryInput onlyMe(CrisisSection section, TextInput text) {
        return input(
                Optional.of(section),
                Patch.to(text),
                ContactInput.nothing(),
                Patch.absent(),
                Optional.empty(),
                Optional.of(true),
                false);
    }

    public static CrisisEntryInput at(boolean agreed, Place... places) {
        return input(
                Optional.empty(),
                Patch.absent(),
                ContactInput.nothing(),
                Patch.absent(),
                Optional.of(Set.of(places)),
                Optional.empty(),
                agreed);
    }

    public static CrisisEntryInput with(ContactInput contact) {
        return input(
                Optional.empty(), Patch.absent(), contact, Patch.absent(), Optional.empty(), Optional.empty(), false);
    }

    private static CrisisEntryInput input(
            Optional<CrisisSection> section,
            Patch<TextInput> text,
            ContactInput contact,
            Patch<Stance> stance,
            Optional<Set<Place>> places,
            Optional<Boolean> onlyMe,
            boolean agreed) {
        return full(section, text, contact, stance, places, onlyMe, Patch.absent(), agreed);
    }

    /** Moves a line before another; last before null. */
    public static CrisisEntryInput before(UUID other) {
        return full(
                Optional.empty(),
                Patch.absent(),
                ContactInput.nothing(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                Patch.to(other),
                false);
    }

    private static CrisisEntryInput full(
            Optional<CrisisSection> section,
            Patch<TextInput> text,
            ContactInput contact,
            Patch<Stance> stance,
            Optional<Set<Place>> places,
            Optional<Boolean> onlyMe,
            Patch<UUID> before,
            boolean agreed) {
        return new CrisisEntryInput(
                section,
                Optional.empty(),
                text,
                Patch.absent(),
                Patch.absent(),
                contact,
                stance,
                Patch.absent(),
                places,
                onlyMe,
                Patch.absent(),
                before,
                Optional.empty(),
                agreed);
    }
}
