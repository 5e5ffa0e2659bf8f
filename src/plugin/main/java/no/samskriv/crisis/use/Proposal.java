package no.samskriv.crisis.use;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * A change of the crisis plan or the individual plan that is proposed after a crisis; the person alone says yes or no.
 *
 * @param entry the line it is about; null for none
 * @param tried what was tried that is no line yet; null for none
 * @param section where the words would stand; null for those that move nothing into the crisis plan
 * @param text what somebody has written; null for what follows from how it went
 * @param by who wrote it, or whose writing it followed from
 * @param removed it does not follow any more, or was taken away unanswered
 */
public record Proposal(
        UUID id,
        UUID use,
        PersonRef person,
        ProposalKind kind,
        @Nullable UUID entry,
        @Nullable UUID tried,
        @Nullable CrisisSection section,
        @Nullable VoiceText text,
        ProposalState state,
        @Nullable UserRef answeredBy,
        @Nullable Instant answeredAt,
        boolean removed,
        UserRef by,
        Instant at,
        Revision revision) {
    public static final int TEXT_LIMIT = 450;
    /** Names it in the history. */
    public static final String KIND = "CRISIS_PROPOSAL";

    public static final String TEXT = "crisis-proposal.text";

    public boolean isAsked() {
        return state == ProposalState.ASKED && !removed;
    }

    Proposal answered(ProposalState answer, UserRef who, Instant when, Revision next) {
        return new Proposal(
                id, use, person, kind, entry, tried, section, text, answer, who, when, removed, by, at, next);
    }

    Proposal gone(boolean away, Revision next) {
        return new Proposal(
                id, use, person, kind, entry, tried, section, text, state, answeredBy, answeredAt, away, by, at, next);
    }
}
