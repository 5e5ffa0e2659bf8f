/**
 * Making a crisis plan together, saying that it is in force, and signing it. Public to the crisis plan's other packages
 * and to its demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.together.CrisisSignature}
 *   <li>{@link no.samskriv.crisis.together.CrisisText}
 *   <li>{@link no.samskriv.crisis.together.CrisisVersion}
 *   <li>{@link no.samskriv.crisis.together.Signer}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.together.TogetherDemo}
 *   <li>{@link no.samskriv.crisis.together.TogetherFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.together.CrisisVersionsCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.together;

import org.jspecify.annotations.NullMarked;
