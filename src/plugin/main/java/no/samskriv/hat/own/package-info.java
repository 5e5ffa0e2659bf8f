/**
 * What the person reads of what a team said about them, and what the person has said about being talked about.
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.own.TalkedOfFragment}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat.own;

import org.jspecify.annotations.NullMarked;
