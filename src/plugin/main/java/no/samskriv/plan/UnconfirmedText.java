package no.samskriv.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * Own words on a plan that nobody has read back to their owner yet.
 *
 * @param kind {@code GOAL} or {@code ACTION}
 * @param revision of the goal or action, for the change that confirms the text
 * @param field such as {@code title}
 */
public record UnconfirmedText(String kind, UUID entity, Revision revision, String field, VoiceText text) {
    /** Everything to be read back, in the order it stands on the plan. */
    public static List<UnconfirmedText> of(Plan plan) {
        List<UnconfirmedText> all = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            add(all, Goal.KIND, goal.id(), goal.revision(), "title", goal.title());
            add(all, Goal.KIND, goal.id(), goal.revision(), "why", goal.why());
        }
        for (Action action : plan.actions()) {
            add(all, Action.KIND, action.id(), action.revision(), "title", action.title());
        }
        return all;
    }

    private static void add(
            List<UnconfirmedText> all,
            String kind,
            UUID entity,
            Revision revision,
            String field,
            @Nullable VoiceText text) {
        if (text != null && text.isUnconfirmed()) {
            all.add(new UnconfirmedText(kind, entity, revision, field, text));
        }
    }
}
