package no.samskriv.plan;

import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * Something to reach. It belongs to the person, with or without a plan.
 *
 * @param title at most {@link #TITLE_LIMIT} code points
 * @param why why it matters; at most {@link #WHY_LIMIT} code points; null until somebody has said it
 * @param order where it stands among the person's goals, lowest first
 * @param removed taken off the plan; it stays in the history
 * @param createdBy who saved it first
 * @param details what else may be said of it; nothing for most goals
 */
public record Goal(
        UUID id,
        PersonRef person,
        GoalType type,
        GoalStatus status,
        VoiceText title,
        @Nullable VoiceText why,
        int order,
        boolean removed,
        UserRef createdBy,
        Revision revision,
        GoalDetails details) {
    public static final int TITLE_LIMIT = 450;
    public static final int WHY_LIMIT = 2_000;
    public static final String KIND = "GOAL";

    public Goal {
        requireVoice(type, title);
        if (why != null) {
            requireVoice(type, why);
        }
    }

    /** A goal of which nothing more is said. */
    public Goal(
            UUID id,
            PersonRef person,
            GoalType type,
            GoalStatus status,
            VoiceText title,
            @Nullable VoiceText why,
            int order,
            boolean removed,
            UserRef createdBy,
            Revision revision) {
        this(id, person, type, status, title, why, order, removed, createdBy, revision, GoalDetails.NONE);
    }

    /** The same goal, of which this is said. */
    public Goal with(GoalDetails said) {
        return new Goal(id, person, type, status, title, why, order, removed, createdBy, revision, said);
    }

    /** Whether it is the service's and for none of the person's own: said gently, to the service alone. */
    public boolean isUnlinked() {
        return type == GoalType.TREATMENT && details.supports().isEmpty();
    }

    /** For whoever may not see words that nobody has read back. */
    Goal withWordsThatStand() {
        return new Goal(
                id,
                person,
                type,
                status,
                title,
                VoiceText.standing(why),
                order,
                removed,
                createdBy,
                revision,
                details.withWordsThatStand());
    }

    private static void requireVoice(GoalType type, VoiceText text) {
        if (!type.speaksWith(text.voice())) {
            throw new IllegalArgumentException(
                    "a goal of this type does not speak so (INV-01): " + type + ", " + text.voice());
        }
    }
}
