package no.samskriv.kernel;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as it arrives, before anybody has looked at it.
 *
 * @param mode how own words were captured; required for them and refused for every other voice
 * @param confirmed whether the owner has heard the words and agreed; DICTATED and PAPER need it, RECALLED becomes
 *     confirmed by it, and the other modes confirm themselves
 * @param original where the sheet is kept that the words stand on; for PAPER only, and never required
 */
public record TextInput(
        String text,
        Voice voice,
        @Nullable CaptureMode mode,
        boolean confirmed,
        @Nullable String original) {
    /** The most code points that {@code original} may have. */
    public static final int ORIGINAL_LIMIT = 255;

    public TextInput(String text, Voice voice, @Nullable CaptureMode mode, boolean confirmed) {
        this(text, voice, mode, confirmed, null);
    }

    /**
     * Who writes, when, and for whom: what turns an input into a saved text.
     *
     * @param shown whether a worker shows it to the owner, who is at the screen: own words are written together, and
     *     nothing is said in the worker's name
     */
    public record Writing(UserRef by, boolean byOwner, boolean shown, Instant at, Locale language) {
        public Writing(UserRef by, boolean byOwner, Instant at, Locale language) {
            this(by, byOwner, false, at, language);
        }

        /** By whoever was let in to write about the owner. */
        public static Writing by(Grant grant, Instant at, Locale language) {
            return new Writing(grant.user(), grant.own(), grant.shown(), at, language);
        }
    }

    /**
     * The text to save where nothing stands yet; see {@link #captured(String, int, Writing, VoiceText)}.
     */
    public VoiceText captured(String field, int limit, Writing writing) {
        return captured(field, limit, writing, null);
    }

    /**
     * The text to save. Nothing in it is trimmed, normalised or corrected. The words that stand, sent again as
     * confirmed, are read back: they stay as they were captured, whoever reads them.
     *
     * @param field where the input stood, for the error: {@code title}
     * @param limit the most code points
     * @param before what stands there now; null when nothing does
     * @throws ProblemException with {@link Problem.Invalid} naming {@code field.text}, {@code field.voice},
     *     {@code field.mode}, {@code field.confirmed} or {@code field.original}; with {@link Problem.RuleBroken} when
     *     recalled words would stand where confirmed ones stood (INV-02)
     */
    public VoiceText captured(String field, int limit, Writing writing, @Nullable VoiceText before) {
        PlainText.require(text, field + ".text", limit);
        if (!voice.isOwnWords()) {
            require(mode == null, field + ".mode", "mode-not-own-words");
            require(original == null, field + ".original", "original-not-paper");
            boolean ofService = voice == Voice.PROFESSIONAL;
            require(!ofService || !(writing.byOwner() || writing.shown()), field + ".voice", "voice-not-yours");
            return new VoiceText(text, voice, null, null, writing.by(), writing.at(), writing.language());
        }
        if (writing.shown() && mode != CaptureMode.TOGETHER) {
            throw ProblemException.invalid(field + ".mode", "not-a-choice", CaptureMode.TOGETHER.name());
        }
        if (before != null && readsBack(before)) {
            return before.readBack(writing.by(), writing.at());
        }
        VoiceText captured = ownWords(field, writing);
        if (before != null) {
            captured.requireMayReplace(before);
        }
        return captured;
    }

    private boolean readsBack(VoiceText before) {
        return confirmed && before.isUnconfirmed() && voice == before.voice() && text.equals(before.text());
    }

    private VoiceText ownWords(String field, Writing writing) {
        CaptureMode captured = requireMode(field + ".mode", writing.byOwner());
        require(!captured.needsReadBack() || confirmed, field + ".confirmed", "read-back-first");
        requireOriginal(field + ".original", captured);
        boolean unconfirmed = captured == CaptureMode.RECALLED && !confirmed;
        return new VoiceText(
                text,
                voice,
                captured,
                unconfirmed ? null : writing.at(),
                writing.by(),
                writing.at(),
                writing.language(),
                unconfirmed ? null : writing.by(),
                original);
    }

    private void requireOriginal(String field, CaptureMode captured) {
        if (original != null) {
            require(captured == CaptureMode.PAPER, field, "original-not-paper");
            PlainText.require(original, field, ORIGINAL_LIMIT);
        }
    }

    private CaptureMode requireMode(String field, boolean byOwner) {
        if (mode == null) {
            throw ProblemException.invalid(field, "mode-missing");
        }
        require((mode == CaptureMode.OWN_LOGIN) == byOwner, field, byOwner ? "mode-own-login" : "mode-not-own-login");
        return mode;
    }

    private static void require(boolean holds, String field, String code) {
        if (!holds) {
            throw ProblemException.invalid(field, code);
        }
    }
}
