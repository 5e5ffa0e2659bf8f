package no.samskriv.hat.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in a team writes down.
 *
 * @param week any day of it; null for this week
 */
record NewNote(
        NoteKind kind,
        @Nullable LocalDate week,
        @Nullable String tip,
        @Nullable String text,
        boolean shared) {}
