/**
 * Who has which version of a crisis plan on paper, as a card or a file, in a record system, in the team's duty folder.
 * Public to the other parts of the crisis plan and to the demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.copies.Copies}
 *   <li>{@link no.samskriv.crisis.copies.CopyKind}
 *   <li>{@link no.samskriv.crisis.copies.CopyNoteService}
 *   <li>{@link no.samskriv.crisis.copies.CopyService}
 *   <li>{@link no.samskriv.crisis.copies.CrisisCopy}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.copies.CopiesFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.copies.CopiesCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.copies;

import org.jspecify.annotations.NullMarked;
