/**
 * What else may stand on a plan besides goals, actions and comments: steps, the ruler, evaluations, wins, roles, what
 * somebody wants to dare, rights, maps. Each kind declares its fields once, and one service, table and resource keep them
 * all ({@code docs/decisions/0016-entries-of-a-plan.md}). Public to the plan and its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.entry.Entry}
 *   <li>{@link no.samskriv.plan.entry.EntryField}
 *   <li>{@link no.samskriv.plan.entry.EntryInput}
 *   <li>{@link no.samskriv.plan.entry.EntryKind}
 *   <li>{@link no.samskriv.plan.entry.AssessmentMap}
 *   <li>{@link no.samskriv.plan.entry.LawPoint}
 *   <li>{@link no.samskriv.plan.entry.RightResult}
 *   <li>{@link no.samskriv.plan.entry.RiskStatus}
 *   <li>{@link no.samskriv.plan.entry.RoleStatus}
 *   <li>{@link no.samskriv.plan.entry.StepStatus}
 * </ul>
 *
 * <p>Public to everything that is declared field by field, a meeting too:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.entry.Shape}
 *   <li>{@link no.samskriv.plan.entry.ShapeJson}
 *   <li>{@link no.samskriv.plan.entry.ShapeRules}
 *   <li>{@link no.samskriv.plan.entry.Shaped}
 * </ul>
 *
 * <p>Public for the wiring, and for pages that show entries:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.entry.EntryFormsFragment}
 *   <li>{@link no.samskriv.plan.entry.EntryFormsPart}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan.entry;

import org.jspecify.annotations.NullMarked;
