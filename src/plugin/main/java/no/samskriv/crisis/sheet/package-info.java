/**
 * The sheet that is read when it matters: on a phone, on paper, on a wallet card and in a file that opens without a
 * network; and how much there is room for on it. Public to the rest of the crisis plan and to the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.sheet.CardFragment}
 *   <li>{@link no.samskriv.crisis.sheet.FileCopies}
 *   <li>{@link no.samskriv.crisis.sheet.Medium}
 *   <li>{@link no.samskriv.crisis.sheet.Sheet}
 *   <li>{@link no.samskriv.crisis.sheet.SheetFragment}
 *   <li>{@link no.samskriv.crisis.sheet.SheetLayoutFragment}
 *   <li>{@link no.samskriv.crisis.sheet.SheetLine}
 *   <li>{@link no.samskriv.crisis.sheet.SheetTopic}
 *   <li>{@link no.samskriv.crisis.sheet.SheetReading}
 *   <li>{@link no.samskriv.crisis.sheet.SheetRoom}
 *   <li>{@link no.samskriv.crisis.sheet.Signatures}
 *   <li>{@link no.samskriv.crisis.sheet.Signed}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.sheet.SheetCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.sheet;

import org.jspecify.annotations.NullMarked;
