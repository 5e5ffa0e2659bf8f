/**
 * What the law asks of a plan, looked after by the service and never shown to the person, and what a person can always do
 * by it, said to the person.
 *
 * <p>Public for the wiring, and for other papers of the plan:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.law.AboutPart}
 *   <li>{@link no.samskriv.plan.law.ComplaintPart}
 *   <li>{@link no.samskriv.plan.law.LawFragment}
 *   <li>{@link no.samskriv.plan.law.LawPart}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan.law;

import org.jspecify.annotations.NullMarked;
