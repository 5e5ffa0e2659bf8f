package no.samskriv.plan;

import no.samskriv.kernel.Draft;
import org.jspecify.annotations.Nullable;

/** A draft in an answer to its author. */
public record DraftJson(
        String owner,
        String field,
        String text,
        @Nullable String mode,
        @Nullable String original,
        String at) {
    static DraftJson of(Draft draft) {
        return new DraftJson(
                draft.owner().toString(),
                draft.field(),
                draft.text(),
                draft.mode() == null ? null : draft.mode().name(),
                draft.original(),
                draft.at().toString());
    }
}
