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
}
