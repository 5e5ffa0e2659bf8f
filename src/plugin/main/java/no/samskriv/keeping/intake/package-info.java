/**
 * A team taken in from a file that another site wrote out. Public to the other parts of the product:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.intake.IntakeFragment}
 *   <li>{@link no.samskriv.keeping.intake.IntakeRun}
 * </ul>
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.keeping.intake;

import org.jspecify.annotations.NullMarked;
