package no.samskriv.kernel;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as it arrives, before anybody has looked at it.
 *
 * @param mode how own words were captured; required for them and refused for every other voice
 * @param confirmed whether the owner has heard the words and agreed; means something for DICTATED and PAPER only
 */
public record TextInput(String text, Voice voice, @Nullable CaptureMode mode, boolean confirmed) {

    /** Who writes, when, and for whom: what turns an input into a saved text. */
    public record Writing(UserRef by, boolean byOwner, Instant at, Locale language) {}

    /**
     * The text to save. Nothing in it is trimmed, normalised or corrected.
     *
     * @param field where the input stood, for the error: {@code title}
     * @param limit the most code points
     * @throws ProblemException with {@link Problem.Invalid} naming {@code field.text}, {@code field.mode} or
     *     {@code field.confirmed}
     */
    public VoiceText captured(String field, int limit, Writing writing) {
        requireStorable(field + ".text", limit);
        if (!voice.isOwnWords()) {
            require(mode == null, field + ".mode", "mode-not-own-words");
            return new VoiceText(text, voice, null, null, writing.by(), writing.at(), writing.language());
        }
        CaptureMode captured = requireMode(field + ".mode", writing.byOwner());
        require(!captured.needsReadBack() || confirmed, field + ".confirmed", "read-back-first");
        Instant confirmedAt = captured == CaptureMode.RECALLED ? null : writing.at();
        return new VoiceText(text, voice, captured, confirmedAt, writing.by(), writing.at(), writing.language());
    }

    private CaptureMode requireMode(String field, boolean byOwner) {
        if (mode == null) {
            throw ProblemException.invalid(field, "mode-missing");
        }
        require((mode == CaptureMode.OWN_LOGIN) == byOwner, field, byOwner ? "mode-own-login" : "mode-not-own-login");
        return mode;
    }

    /** Databases refuse U+0000 and silently change unpaired surrogates; everything else in Unicode is kept. */
    private void requireStorable(String field, int limit) {
        require(!text.isBlank(), field, "empty");
        require(text.indexOf('\0') < 0, field, "unstorable");
        require(text.codePoints().noneMatch(TextInput::isUnpairedSurrogate), field, "unstorable");
        if (text.codePointCount(0, text.length()) > limit) {
            throw ProblemException.invalid(field, "too-long", Integer.toString(limit));
        }
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
    }

    private static void require(boolean holds, String field, String code) {
        if (!holds) {
            throw ProblemException.invalid(field, code);
        }
    }
}
