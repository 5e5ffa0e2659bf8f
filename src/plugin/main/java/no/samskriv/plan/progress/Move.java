package no.samskriv.plan.progress;

import java.time.Instant;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;

/**
 * Something that came of a plan.
 *
 * @param thing what moved: a goal, a role, or an action
 */
public record Move(PersonRef person, Kind kind, UUID thing, Instant at) {
    /** What sort of move. */
    public enum Kind {
        /** A recovery goal that was not there before. */
        NEW_GOAL,
        /** A recovery goal that was reached, and is. */
        REACHED,
        /** A valued role that the person began to try. */
        ROLE_TRIED,
        /** A valued role that the person has. */
        ROLE_GAINED,
        /** The person does more of something themself: from us to together, or from together to the person. */
        MORE_BY_THEMSELF
    }
}
