package no.samskriv.plan;

import no.samskriv.kernel.Users;
import no.samskriv.kernel.VoiceText;
import no.samskriv.rest.TextJson;
import org.jspecify.annotations.Nullable;

/** A goal in an answer; {@code removed} only when it is. */
public record GoalJson(
        String id,
        int revision,
        String person,
        String type,
        String status,
        TextJson title,
        @Nullable TextJson why,
        @Nullable Boolean removed) {
    static GoalJson of(Goal goal, Users users) {
        VoiceText why = goal.why();
        return new GoalJson(
                goal.id().toString(),
                goal.revision().number(),
                goal.person().value(),
                goal.type().name(),
                goal.status().name(),
                TextJson.of(goal.title(), users),
                why == null ? null : TextJson.of(why, users),
                goal.removed() ? true : null);
    }
}
