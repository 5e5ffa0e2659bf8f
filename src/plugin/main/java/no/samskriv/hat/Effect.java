package no.samskriv.hat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * What became different for a person because somebody wore the hat.
 *
 * @param text in a worker's words (INV-18)
 * @param goal the goal it proposes to change; at most one of {@code goal} and {@code action}
 * @param action the action it proposes to change
 * @param proposal what the person answered; null where nothing of the person's is proposed to change
 * @param followUpOn when it is asked whether it held; null for what is not followed up
 */
public record Effect(
        UUID id,
        UUID team,
        UUID meeting,
        UUID discussion,
        PersonRef person,
        EffectType type,
        @Nullable VoiceText text,
        @Nullable UUID goal,
        @Nullable UUID action,
        @Nullable Proposal proposal,
        @Nullable LocalDate followUpOn,
        @Nullable EffectResult result,
        @Nullable Noticed noticed,
        boolean removed,
        UserRef createdBy,
        Instant createdAt,
        Revision revision) {
    public static final String KIND = "HAT_EFFECT";
    /** The name of its text among all texts of a person. */
    public static final String TEXT = "hat-effect.text";
    /** So many weeks after is it asked whether it held. */
    public static final int WEEKS = 4;

    /** Whether it is to be asked now whether it held. */
    public boolean isDue(LocalDate today) {
        return result == null && followUpOn != null && !followUpOn.isAfter(today);
    }

    /** The same effect, which says this. */
    public Effect saying(@Nullable VoiceText said) {
        return new Effect(
                id,
                team,
                meeting,
                discussion,
                person,
                type,
                said,
                goal,
                action,
                proposal,
                followUpOn,
                result,
                noticed,
                removed,
                createdBy,
                createdAt,
                revision);
    }

    /** The next revision of it, taken away. */
    public Effect gone() {
        return new Effect(
                id,
                team,
                meeting,
                discussion,
                person,
                type,
                text,
                goal,
                action,
                proposal,
                followUpOn,
                result,
                noticed,
                true,
                createdBy,
                createdAt,
                revision.next());
    }
}
