/**
 * The individual plan: what the person wants to reach, in the person's own words, why, and what is done about it. Public
 * to other features are the services, and what they take and give:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.Action}
 *   <li>{@link no.samskriv.plan.ActionChange}
 *   <li>{@link no.samskriv.plan.ActionStatus}
 *   <li>{@link no.samskriv.plan.ActionTerms}
 *   <li>{@link no.samskriv.plan.ActionTermsChange}
 *   <li>{@link no.samskriv.plan.Capture}
 *   <li>{@link no.samskriv.plan.Chime}
 *   <li>{@link no.samskriv.plan.Comment}
 *   <li>{@link no.samskriv.plan.DecidedAction}
 *   <li>{@link no.samskriv.plan.DecidedIn}
 *   <li>{@link no.samskriv.plan.Doings}
 *   <li>{@link no.samskriv.plan.Goal}
 *   <li>{@link no.samskriv.plan.GoalChange}
 *   <li>{@link no.samskriv.plan.GoalDetails}
 *   <li>{@link no.samskriv.plan.GoalDetailsChange}
 *   <li>{@link no.samskriv.plan.GoalStatus}
 *   <li>{@link no.samskriv.plan.GoalType}
 *   <li>{@link no.samskriv.plan.History}
 *   <li>{@link no.samskriv.plan.HistoryEntry}
 *   <li>{@link no.samskriv.plan.Kept}
 *   <li>{@link no.samskriv.plan.NewAction}
 *   <li>{@link no.samskriv.plan.NewGoal}
 *   <li>{@link no.samskriv.plan.Plan}
 *   <li>{@link no.samskriv.plan.PlanPart}
 *   <li>{@link no.samskriv.plan.Responsible}
 *   <li>{@link no.samskriv.plan.SupportMode}
 *   <li>{@link no.samskriv.plan.UnconfirmedText}
 * </ul>
 *
 * <p>Public for its own parts:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.ActionWording}
 *   <li>{@link no.samskriv.plan.Wording}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.HistoryFragment}
 *   <li>{@link no.samskriv.plan.PlanFragment}
 * </ul>
 *
 * <p>Public for the parts of the page alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.Wording}
 *   <li>{@link no.samskriv.plan.PlanSummed}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan;

import org.jspecify.annotations.NullMarked;
