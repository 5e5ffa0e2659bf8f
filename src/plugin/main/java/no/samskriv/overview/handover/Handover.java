package no.samskriv.overview.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * That one coordinator hands a person over to another. Nothing moves before it is done.
 *
 * @param from who coordinates until then; null for a person whom nobody coordinated
 * @param terms what has been agreed about it
 * @param words what the person wants the new one to know, in the person's own words
 * @param gone what has been gone through
 * @param endedOn the day it was done or came to nothing; null while it is open
 */
public record Handover(
        UUID id,
        PersonRef person,
        @Nullable UserRef from,
        UserRef to,
        HandoverStatus status,
        Terms terms,
        @Nullable VoiceText words,
        Set<HandoverPoint> gone,
        UserRef createdBy,
        Instant createdAt,
        @Nullable LocalDate endedOn,
        Revision revision) {
    /** The most code points of {@code words}. */
    public static final int WORDS_LIMIT = 2_000;

    static final String KIND = "HANDOVER";

    public Handover {
        gone = Set.copyOf(gone);
    }

    /**
     * What has been agreed.
     *
     * @param teller who tells the person; null until somebody is named
     * @param tellBy the last day for it; null exactly when {@code teller} is
     * @param stays whether the old one goes on working with the person
     * @param mainContact whom the person turns to first afterwards; null when that stays, or goes over with the rest
     * @param kept the promises that stay with the old one; of use only when the old one stays
     */
    public record Terms(
            @Nullable UserRef teller,
            @Nullable LocalDate tellBy,
            boolean stays,
            @Nullable UserRef mainContact,
            Set<UUID> kept) {
        /** What holds while nobody has agreed on anything. */
        public static final Terms NONE = new Terms(null, null, false, null, Set.of());

        public Terms {
            kept = Set.copyOf(kept);
        }
    }

    public boolean isOpen() {
        return status == HandoverStatus.OPEN;
    }

    /** Whether a promise stays with the old one. */
    boolean keeps(UUID promise) {
        return terms.stays() && terms.kept().contains(promise);
    }

    /** Another new coordinator: what was gone through with the first is gone through again. */
    Handover with(UserRef other, Terms agreed, @Nullable VoiceText said, Set<HandoverPoint> through) {
        Set<HandoverPoint> still = Objects.equals(other, to) ? through : Set.of();
        return new Handover(
                id, person, from, other, status, agreed, said, still, createdBy, createdAt, endedOn, revision.next());
    }

    /** For whoever may not read what the person wrote. */
    Handover withoutWords() {
        return new Handover(id, person, from, to, status, terms, null, gone, createdBy, createdAt, endedOn, revision);
    }

    Handover ended(HandoverStatus how, LocalDate on) {
        return new Handover(id, person, from, to, how, terms, words, gone, createdBy, createdAt, on, revision.next());
    }
}
