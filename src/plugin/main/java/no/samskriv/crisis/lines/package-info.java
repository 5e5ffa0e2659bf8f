/**
 * The help lines that stand where somebody needs one: those of the country until an administrator says which. They are
 * about nobody. Public to the other parts of the crisis plan:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.lines.HelpLine}
 *   <li>{@link no.samskriv.crisis.lines.HelpLines}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.lines.HelpLineService}
 *   <li>{@link no.samskriv.crisis.lines.HelpLinesFragment}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.lines;

import org.jspecify.annotations.NullMarked;
