/**
 * The individual plan: what the person wants to reach, in the person's own words, why, and what is done about it. Public
 * to other features are the services and what they take and give: {@link no.samskriv.plan.Plan},
 * {@link no.samskriv.plan.Goal}, {@link no.samskriv.plan.GoalType}, {@link no.samskriv.plan.GoalStatus},
 * {@link no.samskriv.plan.NewGoal}, {@link no.samskriv.plan.GoalChange}, {@link no.samskriv.plan.Action},
 * {@link no.samskriv.plan.ActionStatus}, {@link no.samskriv.plan.SupportMode}, {@link no.samskriv.plan.Responsible},
 * {@link no.samskriv.plan.NewAction}, {@link no.samskriv.plan.ActionChange}, {@link no.samskriv.plan.Comment},
 * {@link no.samskriv.plan.UnconfirmedText}, {@link no.samskriv.plan.History}, {@link no.samskriv.plan.HistoryEntry},
 * and {@link no.samskriv.plan.PlanDemo}; {@link no.samskriv.plan.PlanFragment} and
 * {@link no.samskriv.plan.HistoryFragment} are public for the wiring alone.
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan;

import org.jspecify.annotations.NullMarked;
