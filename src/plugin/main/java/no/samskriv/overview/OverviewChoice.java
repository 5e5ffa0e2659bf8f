package no.samskriv.overview;

import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which of the persons the list shows, and in what order.
 *
 * @param plan only those whose plan stands there; null for all
 * @param name only those whose name begins so; empty for all. Neither saved nor part of an address
 */
public record OverviewChoice(OverviewScope scope, @Nullable PlanStatus plan, OverviewSort sort, String name) {
    /** What is typed of a name; what is longer says nothing more. */
    static final int NAME_LIMIT = 40;

    /** Everybody, by name. */
    public static final OverviewChoice ALL = new OverviewChoice(OverviewScope.ALL, null, OverviewSort.NAME);

    public OverviewChoice(OverviewScope scope, @Nullable PlanStatus plan, OverviewSort sort) {
        this(scope, plan, sort, "");
    }

    /** Of everybody those whose name begins so, by name. */
    static OverviewChoice beginning(String name) {
        return new OverviewChoice(OverviewScope.ALL, null, OverviewSort.NAME, name.strip());
    }

    /** Whether somebody is looked for. */
    public boolean seeks() {
        return !name.isEmpty();
    }

    /** As an address names it; what is not one of the words is as if it were not said. */
    static OverviewChoice named(@Nullable String scope, @Nullable String plan, @Nullable String sort) {
        return new OverviewChoice(
                OverviewWords.scope(scope).orElse(OverviewScope.ALL),
                OverviewWords.plan(plan).orElse(null),
                OverviewWords.sort(sort).orElse(OverviewSort.NAME));
    }
}
