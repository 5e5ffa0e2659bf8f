package no.samskriv.crisis.copies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a copy; what is not named stays as it is.
 *
 * @param around who has it, of those around the person or taking part
 * @param holder who else has it, by name; neither for the person
 */
record CopyInput(
        Optional<CopyKind> kind,
        @Nullable UUID around,
        @Nullable String holder,
        Optional<Integer> version,
        Optional<LocalDate> givenOn,
        Patch<LocalDate> backOn,
        Patch<String> note) {}
