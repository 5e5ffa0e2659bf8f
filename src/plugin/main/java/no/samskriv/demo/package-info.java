/**
 * The demo data: one team and four fictional persons, so that whoever tries Samskriv meets something alive. It stands
 * above the features and asks each to seed its own part; everything it makes is flagged and anchored at the latest
 * Tuesday, so that it always looks fresh, and can be taken away again.
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.demo.DemoPart}
 * </ul>
 *
 * <p>See {@code docs/features/demo.md}.
 */
@NullMarked
package no.samskriv.demo;

import org.jspecify.annotations.NullMarked;
