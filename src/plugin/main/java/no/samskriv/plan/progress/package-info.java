/**
 * What came of plans, to be counted without names. Public to other features:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.progress.Move}
 *   <li>{@link no.samskriv.plan.progress.Progress}
 *   <li>{@link no.samskriv.plan.progress.ProgressService}
 * </ul>
 *
 * <p>See {@code docs/features/overview.md}.
 */
@NullMarked
package no.samskriv.plan.progress;

import org.jspecify.annotations.NullMarked;
