/**
 * The demo's crisis plans, with who has which version of them. All of it is fictional. Public to the demo and to the
 * wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.demo.CrisisDemo}
 * </ul>
 *
 * <p>See {@code docs/features/demo.md}.
 */
@NullMarked
package no.samskriv.crisis.demo;

import org.jspecify.annotations.NullMarked;
