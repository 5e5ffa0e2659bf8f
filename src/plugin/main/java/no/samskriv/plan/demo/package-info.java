/**
 * What stands on the plans of the demo's persons, and what has happened to it since. Public to the demo and the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.demo.DemoWords}
 *   <li>{@link no.samskriv.plan.demo.PlanDemo}
 * </ul>
 *
 * <p>See {@code docs/features/demo.md}.
 */
@NullMarked
package no.samskriv.plan.demo;

import org.jspecify.annotations.NullMarked;
