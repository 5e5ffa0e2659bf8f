package no.samskriv.plan.store;

import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** A text that belongs to a row of another table. */
final class OwnedText {
    private OwnedText() {}

    static VoiceText required(@Nullable VoiceText text, UUID owner) {
        if (text == null) {
            throw new IllegalStateException("a row without its text: " + owner);
        }
        return text;
    }

    /** Puts, clears or leaves the text, by what became of it. */
    static void save(
            Texts texts,
            PersonRef person,
            UUID owner,
            Revision revision,
            String field,
            @Nullable VoiceText before,
            @Nullable VoiceText after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null) {
            texts.clear(person, owner, field);
        } else {
            texts.put(person, owner, field, after, revision);
        }
    }
}
