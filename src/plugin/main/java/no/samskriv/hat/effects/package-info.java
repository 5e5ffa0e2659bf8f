/**
 * What became different for a person because somebody wore the hat, whether it held, and what the person answered to what
 * was proposed.
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.effects.EffectCardPart}
 *   <li>{@link no.samskriv.hat.effects.EffectsFragment}
 *   <li>{@link no.samskriv.hat.effects.EffectsPart}
 * </ul>
 *
 * <p>See {@code docs/features/hat.md}.
 */
@NullMarked
package no.samskriv.hat.effects;

import org.jspecify.annotations.NullMarked;
