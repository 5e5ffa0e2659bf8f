/**
 * Who can see something about a person, said to the person, with the forms to change it and the slip to take home.
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.sees.WhoSeesFragment}
 *   <li>{@link no.samskriv.trust.sees.ConsentSlipFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.sees.WhoSeesCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust.sees;

import org.jspecify.annotations.NullMarked;
