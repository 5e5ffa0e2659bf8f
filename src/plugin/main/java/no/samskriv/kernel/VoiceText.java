package no.samskriv.kernel;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A saved text with its voice: exactly the characters that were written, line breaks and all.
 *
 * @param mode how own words were captured; null for every other voice
 * @param confirmedAt when the owner last confirmed the words; null while they are recalled and not read back
 * @param capturedBy who typed them
 */
public record VoiceText(
        String text,
        Voice voice,
        @Nullable CaptureMode mode,
        @Nullable Instant confirmedAt,
        UserRef capturedBy,
        Instant at,
        Locale language) {

    public VoiceText {
        if (voice.isOwnWords() != (mode != null)) {
            throw new IllegalArgumentException("a capture mode goes with own words only: " + voice + ", " + mode);
        }
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /**
     * Refuses to let recalled words stand where confirmed ones stood (INV-02): they must be read back first, or stand
     * beside.
     */
    public void requireMayReplace(VoiceText before) {
        if (before.isConfirmed() && voice.isOwnWords() && !isConfirmed()) {
            throw ProblemException.ruleBroken("recalled-over-confirmed");
        }
    }
}
