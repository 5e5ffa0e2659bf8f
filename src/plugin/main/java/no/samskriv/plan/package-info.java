/**
 * The individual plan: what matters to the person, in the person's own words, and what they want to reach. Public to
 * other features: {@link no.samskriv.plan.PlanService}, {@link no.samskriv.plan.Plan}, {@link no.samskriv.plan.Goal},
 * {@link no.samskriv.plan.GoalType}, {@link no.samskriv.plan.GoalStatus}, {@link no.samskriv.plan.NewGoal},
 * {@link no.samskriv.plan.GoalChange} and {@link no.samskriv.plan.PlanDemo}; {@link no.samskriv.plan.PlanFragment} is
 * public for the wiring alone.
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan;

import org.jspecify.annotations.NullMarked;
