package no.samskriv.overview;

import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which of the persons the list shows, and in what order.
 *
 * @param plan only those whose plan stands there; null for all
 */
public record OverviewChoice(OverviewScope scope, @Nullable PlanStatus plan, OverviewSort sort) {
    /** Everybody, by name. */
    public static final OverviewChoice ALL = new OverviewChoice(OverviewScope.ALL, null, OverviewSort.NAME);

    /** As an address names it; what is not one of the words is as if it were not said. */
    static OverviewChoice named(@Nullable String scope, @Nullable String plan, @Nullable String sort) {
        return new OverviewChoice(
                OverviewWords.scope(scope).orElse(OverviewScope.ALL),
                OverviewWords.plan(plan).orElse(null),
                OverviewWords.sort(sort).orElse(OverviewSort.NAME));
    }
}
