/**
 * What the person reads of what a team said about them, and what the person has said about being talked about.
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.own.TalkedOfFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.own.TalkedOfCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat.own;

import org.jspecify.annotations.NullMarked;
