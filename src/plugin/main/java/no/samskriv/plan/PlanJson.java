package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.Users;

/** {@code GET /persons/{ref}/plan}. */
public record PlanJson(String person, List<GoalJson> goals) {

    static PlanJson of(Plan plan, Users users) {
        return new PlanJson(
                plan.person().ref().value(),
                plan.goals().stream().map(goal -> GoalJson.of(goal, users)).toList());
    }
}
