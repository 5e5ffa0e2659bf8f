package no.samskriv.plan.store;

import java.util.UUID;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/** A text that a row of another table cannot be without. */
final class OwnedText {
    private OwnedText() {}

    static VoiceText required(@Nullable VoiceText text, UUID owner) {
        if (text == null) {
            throw new IllegalStateException("a row without its text: " + owner);
        }
        return text;
    }
}
