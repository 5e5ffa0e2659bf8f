/**
 * The maps a person may fill in: strengths, and what there is to build on. Each heading may be skipped, everything is in
 * the person's own words, and a version is kept whenever somebody wants to look back. A further map is a further
 * {@link no.samskriv.plan.entry.AssessmentMap} with its words. Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.maps.MapFragment}
 * </ul>
 *
 * <p>Public to the other parts of the plan:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.maps.PersonMap}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan.maps;

import org.jspecify.annotations.NullMarked;
