/**
 * Parts of a plan's page that are neither goals nor actions: what matters to the person, what went well, what the person
 * wants to dare, who they are and want to be, and what they have a right to. Each draws nothing when it has nothing to say.
 * Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.parts.AddPart}
 *   <li>{@link no.samskriv.plan.parts.CardsFragment}
 *   <li>{@link no.samskriv.plan.parts.MattersFragment}
 * </ul>
 *
 * <p>Public to the other parts of the plan:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.parts.PartButtons}
 *   <li>{@link no.samskriv.plan.parts.SaidView}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan.parts;

import org.jspecify.annotations.NullMarked;
