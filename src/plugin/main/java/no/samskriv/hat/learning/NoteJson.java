package no.samskriv.hat.learning;

import java.time.LocalDate;
import java.util.Objects;
import no.samskriv.hat.Noticed;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Patch;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** A team's note in an answer; {@code goesAt} says when it is deleted, unless it is shared. */
public record NoteJson(
        String id,
        int revision,
        String kind,
        @Nullable String week,
        @Nullable String tip,
        @Nullable String text,
        @Nullable String noticed,
        boolean shared,
        String createdAt,
        @Nullable String goesAt) {
    static NoteJson of(TeamNote note) {
        LocalDate week = note.week();
        Noticed noticed = note.noticed();
        return new NoteJson(
                note.id().toString(),
                note.revision().number(),
                note.kind().name(),
                Objects.toString(week, null),
                note.tip(),
                note.text(),
                noticed == null ? null : noticed.name(),
                note.shared(),
                note.createdAt().toString(),
                note.shared() ? null : note.goesAt().toString());
    }

    static NewNote added(JsonFields fields) {
        fields.allow("kind", "week", "tip", "text", "shared");
        return new NewNote(
                fields.choice("kind", NoteKind.class),
                fields.optionalDate("week").orElse(null),
                fields.optionalOneOf("tip", Tips.keys()).orElse(null),
                text(fields).value(),
                fields.optionalFlag("shared").orElse(false));
    }

    static NoteChange changed(JsonFields fields) {
        fields.allow("tip", "text", "noticed", "shared");
        return new NoteChange(
                fields.optionalOneOf("tip", Tips.keys()),
                text(fields),
                fields.patchChoice("noticed", Noticed.class),
                fields.optionalFlag("shared"));
    }

    private static Patch<String> text(JsonFields fields) {
        return fields.patchString("text", TeamNote.TEXT_LIMIT)
                .map(given -> NationalId.refuse(given, fields.path("text")));
    }
}
