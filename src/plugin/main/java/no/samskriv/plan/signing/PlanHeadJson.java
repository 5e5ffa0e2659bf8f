package no.samskriv.plan.signing;

import java.util.List;
import java.util.Objects;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a plan as a whole, in an answer.
 *
 * @param revision absent while nobody has said anything of it
 * @param status {@code OUTDATED} also when what stands is no longer what the person said yes to
 * @param next what the status may become
 * @param hash of what stands and would be agreed to
 */
public record PlanHeadJson(
        String person,
        @Nullable Integer revision,
        String status,
        @Nullable String statusOn,
        @Nullable TextJson matters,
        @Nullable TextJson celebrate,
        @Nullable TextJson cooperation,
        @Nullable String from,
        @Nullable String to,
        @Nullable String nextReview,
        boolean winsFirst,
        List<String> next,
        String hash) {
    public static PlanHeadJson of(PlanStanding standing, Users users) {
        PlanHead head = standing.head();
        Revision revision = head.revision();
        return new PlanHeadJson(
                head.person().value(),
                revision == null ? null : revision.number(),
                standing.status().name(),
                Objects.toString(head.statusOn(), null),
                TextJson.ofNullable(head.matters(), users),
                TextJson.ofNullable(head.celebrate(), users),
                TextJson.ofNullable(head.cooperation(), users),
                Objects.toString(head.from(), null),
                Objects.toString(head.to(), null),
                Objects.toString(head.nextReview(), null),
                head.winsFirst(),
                standing.next().stream().map(PlanStatus::name).toList(),
                standing.hash());
    }
}
