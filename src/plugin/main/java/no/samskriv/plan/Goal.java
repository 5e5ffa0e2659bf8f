package no.samskriv.plan;

import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;

/**
 * Something the person wants to reach. It belongs to the person, with or without a plan.
 *
 * @param title at most {@link #TITLE_LIMIT} code points
 * @param order where it stands among the person's goals, lowest first
 * @param createdBy who saved it first
 */
public record Goal(
        UUID id,
        PersonRef person,
        GoalType type,
        GoalStatus status,
        VoiceText title,
        int order,
        UserRef createdBy,
        Revision revision) {

    public static final int TITLE_LIMIT = 450;

    public Goal {
        if (type == GoalType.RECOVERY && title.voice() != Voice.PERSON) {
            throw new IllegalArgumentException("a recovery goal has the person's voice (INV-01): " + title.voice());
        }
    }

    Goal with(GoalStatus newStatus, VoiceText newTitle, Revision newRevision) {
        return new Goal(id, person, type, newStatus, newTitle, order, createdBy, newRevision);
    }
}
