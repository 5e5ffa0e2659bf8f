package no.samskriv.plan;

import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What more was agreed about an action.
 *
 * @param how how it is done; at most {@link #HOW_LIMIT} code points
 * @param extent how much and how often; at most {@link #EXTENT_LIMIT} code points
 * @param promise whether somebody of the service, or around the person, has promised it to the person (<em>dette har vi
 *     lovet</em>)
 * @param kept what became of the promise; null while it is open, and for what is none
 * @param decidedIn where it was decided; null for what was first written on the plan
 * @param note what there is to say about how it went; at most {@link #NOTE_LIMIT} code points
 */
public record ActionTerms(
        @Nullable VoiceText how,
        @Nullable VoiceText extent,
        boolean promise,
        @Nullable Kept kept,
        @Nullable VoiceText note,
        @Nullable DecidedIn decidedIn) {
    public static final int HOW_LIMIT = 2_000;
    public static final int EXTENT_LIMIT = 450;
    public static final int NOTE_LIMIT = 2_000;
    public static final ActionTerms NONE = decided(null);

    public ActionTerms {
        if (kept != null && !promise) {
            throw new IllegalArgumentException("only a promise is kept: " + kept);
        }
    }

    /** Of what was first written on the plan. */
    public ActionTerms(
            @Nullable VoiceText how,
            @Nullable VoiceText extent,
            boolean promise,
            @Nullable Kept kept,
            @Nullable VoiceText note) {
        this(how, extent, promise, kept, note, null);
    }

    static ActionTerms decided(@Nullable DecidedIn meeting) {
        return new ActionTerms(null, null, false, null, null, meeting);
    }

    /** What it touches, of what a consent must name. */
    @Nullable
    String topic() {
        return decidedIn == null ? null : decidedIn.topic();
    }

    /** For whoever may not see words that nobody has read back. */
    ActionTerms withWordsThatStand() {
        return new ActionTerms(
                VoiceText.standing(how),
                VoiceText.standing(extent),
                promise,
                kept,
                VoiceText.standing(note),
                decidedIn);
    }
}
