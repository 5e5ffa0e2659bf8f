/**
 * What has come of it: of those whom somebody works with, and in figures about nobody, each where the person has said that it may
 * be counted. Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.overview.outcome.Attribute}
 *   <li>{@link no.samskriv.overview.outcome.Figure}
 *   <li>{@link no.samskriv.overview.outcome.FigureService}
 *   <li>{@link no.samskriv.overview.outcome.FiguresFragment}
 *   <li>{@link no.samskriv.overview.outcome.Measure}
 *   <li>{@link no.samskriv.overview.outcome.OutcomeFragment}
 *   <li>{@link no.samskriv.overview.outcome.OutcomeService}
 *   <li>{@link no.samskriv.overview.outcome.Quarter}
 * </ul>
 *
 * <p>See {@code docs/features/overview.md} and {@code docs/decisions/0031-what-may-be-counted.md}.
 */
@NullMarked
package no.samskriv.overview.outcome;

import org.jspecify.annotations.NullMarked;
