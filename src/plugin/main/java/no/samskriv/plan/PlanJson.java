package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.Users;

/** {@code GET /persons/{ref}/plan}; the drafts are the reader's own. */
public record PlanJson(
        String person,
        List<GoalJson> goals,
        List<ActionJson> actions,
        List<CommentJson> comments,
        List<DraftJson> drafts) {
    static PlanJson of(Plan plan, Users users) {
        return new PlanJson(
                plan.person().ref().value(),
                plan.goals().stream().map(goal -> GoalJson.of(goal, users)).toList(),
                plan.actions().stream()
                        .map(action -> ActionJson.of(action, users))
                        .toList(),
                plan.comments().stream()
                        .map(comment -> CommentJson.of(comment, users))
                        .toList(),
                plan.drafts().stream().map(DraftJson::of).toList());
    }
}
