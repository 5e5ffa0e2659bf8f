/**
 * The shared crisis plan: made in calm, found in two clicks, printed on one page, revised after use. Public to its own
 * packages and to its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.Contact}
 *   <li>{@link no.samskriv.crisis.ContactInput}
 *   <li>{@link no.samskriv.crisis.CrisisContent}
 *   <li>{@link no.samskriv.crisis.CrisisEntry}
 *   <li>{@link no.samskriv.crisis.CrisisEntryInput}
 *   <li>{@link no.samskriv.crisis.CrisisLayoutFragment}
 *   <li>{@link no.samskriv.crisis.CrisisPart}
 *   <li>{@link no.samskriv.crisis.CrisisPlan}
 *   <li>{@link no.samskriv.crisis.CrisisPlanChange}
 *   <li>{@link no.samskriv.crisis.CrisisSection}
 *   <li>{@link no.samskriv.crisis.Knows}
 *   <li>{@link no.samskriv.crisis.Level}
 *   <li>{@link no.samskriv.crisis.Matter}
 *   <li>{@link no.samskriv.crisis.Place}
 *   <li>{@link no.samskriv.crisis.SheetLimit}
 *   <li>{@link no.samskriv.crisis.Stance}
 *   <li>{@link no.samskriv.crisis.Suggestions}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.CrisisFragment}
 *   <li>{@link no.samskriv.crisis.CrisisSummed}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis;

import org.jspecify.annotations.NullMarked;
