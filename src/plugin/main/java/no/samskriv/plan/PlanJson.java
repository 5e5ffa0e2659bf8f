package no.samskriv.plan;

import java.util.List;
import java.util.Map;
import no.samskriv.kernel.Users;
import no.samskriv.plan.entry.EntryJson;
import no.samskriv.plan.signing.PlanHeadJson;
import no.samskriv.plan.signing.PlanStanding;
import no.samskriv.plan.signing.SignOffJson;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /persons/{ref}/plan}; the drafts are the reader's own.
 *
 * @param head absent for whoever may read a part only
 * @param entries each as at its own address, and which kind it is
 */
public record PlanJson(
        String person,
        @Nullable PlanHeadJson head,
        List<GoalJson> goals,
        List<ActionJson> actions,
        List<CommentJson> comments,
        List<Map<String, Object>> entries,
        List<SignOffJson> signOffs,
        List<DraftJson> drafts) {
    static PlanJson of(Plan plan, Users users) {
        return new PlanJson(
                plan.person().ref().value(),
                plan.isWhole() ? PlanHeadJson.of(PlanStanding.of(plan), users) : null,
                plan.goals().stream().map(goal -> GoalJson.of(goal, users)).toList(),
                plan.actions().stream()
                        .map(action -> ActionJson.of(action, users))
                        .toList(),
                plan.comments().stream()
                        .map(comment -> CommentJson.of(comment, users))
                        .toList(),
                plan.entries().stream()
                        .map(entry -> EntryJson.ofKind(entry, users))
                        .toList(),
                plan.signOffs().stream()
                        .map(signOff -> SignOffJson.of(signOff, users))
                        .toList(),
                plan.drafts().stream().map(DraftJson::of).toList());
    }
}
