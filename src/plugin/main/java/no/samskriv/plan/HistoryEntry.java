package no.samskriv.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did to one field of a goal, an action or a comment.
 *
 * @param kind {@code GOAL}, {@code ACTION} or {@code COMMENT}
 * @param about what the goal, action or comment says now, or said last
 * @param field such as {@code title}; empty for the creation
 * @param textBefore what the field said, when it is a text; null when it said nothing
 * @param valueBefore what the field held, when it is not a text
 */
public record HistoryEntry(
        String kind,
        UUID entity,
        VoiceText about,
        Revision revision,
        UserRef actor,
        Instant at,
        Event event,
        String field,
        @Nullable VoiceText textBefore,
        @Nullable VoiceText textAfter,
        @Nullable String valueBefore,
        @Nullable String valueAfter) {
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    /** What happened to the field. */
    public enum Event {
        CREATED,
        CHANGED,
        /** The same words, heard and confirmed by their owner. */
        READ_BACK,
        /** The text was taken away; the entity stays. */
        CLEARED,
        REMOVED,
        PUT_BACK
    }

    /** Whether this is the same author going on with the same field: shown as one with what came before. */
    boolean goesOnFrom(HistoryEntry earlier) {
        return event == Event.CHANGED
                && earlier.event == Event.CHANGED
                && entity.equals(earlier.entity)
                && field.equals(earlier.field)
                && actor.equals(earlier.actor)
                && Duration.between(earlier.at, at).compareTo(TOGETHER) <= 0;
    }

    /** Both as one: from what stood before the earlier to what stands after this. */
    HistoryEntry after(HistoryEntry earlier) {
        return new HistoryEntry(
                kind,
                entity,
                about,
                revision,
                actor,
                at,
                event,
                field,
                earlier.textBefore,
                textAfter,
                earlier.valueBefore,
                valueAfter);
    }

    static Event eventOf(@Nullable VoiceText before, @Nullable VoiceText after) {
        if (after == null) {
            return Event.CLEARED;
        }
        boolean readBack = before != null
                && before.isUnconfirmed()
                && after.isConfirmed()
                && before.text().equals(after.text());
        return readBack ? Event.READ_BACK : Event.CHANGED;
    }
}
