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
 * @param confirmedBy who was there when the owner confirmed them: whoever read them back, or typed them in the owner's
 *     presence; null exactly when confirmedAt is
 * @param original where the sheet is kept that the words stand on; for PAPER only, and not always known
 */
public record VoiceText(
        String text,
        Voice voice,
        @Nullable CaptureMode mode,
        @Nullable Instant confirmedAt,
        UserRef capturedBy,
        Instant at,
        Locale language,
        @Nullable UserRef confirmedBy,
        @Nullable String original) {

    public VoiceText {
        if (voice.isOwnWords() != (mode != null)) {
            throw new IllegalArgumentException("a capture mode goes with own words only: " + voice + ", " + mode);
        }
        if ((confirmedAt == null) != (confirmedBy == null)) {
            throw new IllegalArgumentException("somebody is there when words are confirmed: " + confirmedAt);
        }
    }

    /** Words that were confirmed, if at all, by whoever typed them. */
    public VoiceText(
            String text,
            Voice voice,
            @Nullable CaptureMode mode,
            @Nullable Instant confirmedAt,
            UserRef capturedBy,
            Instant at,
            Locale language) {
        this(text, voice, mode, confirmedAt, capturedBy, at, language, confirmedAt == null ? null : capturedBy, null);
    }

    /** The same words, now that their owner has heard them and agreed. */
    public VoiceText readBack(UserRef by, Instant when) {
        return new VoiceText(text, voice, mode, when, capturedBy, at, language, by, original);
    }

    /** Own words that nobody has read back yet. */
    public boolean isUnconfirmed() {
        return voice.isOwnWords() && !isConfirmed();
    }

    /** Nothing for own words that nobody has read back yet: whoever is let into a part does not see them. */
    public static @Nullable VoiceText standing(@Nullable VoiceText text) {
        return text == null || text.isUnconfirmed() ? null : text;
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
