package no.samskriv.plan;

import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;

/** A goal in an answer. */
public record GoalJson(String id, int revision, String person, String type, String status, TextJson title) {

    static GoalJson of(Goal goal, Users users) {
        return new GoalJson(
                goal.id().toString(),
                goal.revision().number(),
                goal.person().value(),
                goal.type().name(),
                goal.status().name(),
                TextJson.of(goal.title(), users));
    }
}
