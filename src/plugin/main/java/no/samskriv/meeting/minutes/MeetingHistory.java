package no.samskriv.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a meeting and to what it consists of.
 *
 * @param steps newest first
 */
public record MeetingHistory(Person person, Grant grant, UUID meeting, List<Step> steps) {
    public MeetingHistory {
        steps = List.copyOf(steps);
    }

    /** What happened. */
    public enum Event {
        ADDED,
        CHANGED,
        /** The same words, heard and confirmed by their owner. */
        READ_BACK,
        REMOVED,
        PUT_BACK
    }

    /**
     * One thing somebody did to one field.
     *
     * @param kind {@code MEETING}, or the name of a kind of entry
     * @param about the words it is best known by; empty for the meeting itself, and for what has no words
     * @param field such as {@code text}; empty where it is the whole that was added
     * @param textBefore what the field said, when it is a text; null when it said nothing
     * @param valueBefore what the field held, when it is no text
     */
    public record Step(
            String kind,
            UUID entity,
            String about,
            UserRef actor,
            Instant at,
            Event event,
            String field,
            @Nullable VoiceText textBefore,
            @Nullable VoiceText textAfter,
            @Nullable String valueBefore,
            @Nullable String valueAfter) {}
}
