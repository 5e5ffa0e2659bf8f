/**
 * The demo's team meetings, turns with the hat, and what was said and what came of it. All of it is fictional. Public to
 * the demo and to the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.hat.demo.HatDemo}
 *   <li>{@link no.samskriv.hat.demo.LearningDemo}
 *   <li>{@link no.samskriv.hat.demo.TurnsDemo}
 * </ul>
 *
 * <p>See {@code docs/features/demo.md}.
 */
@NullMarked
package no.samskriv.hat.demo;

import org.jspecify.annotations.NullMarked;
