/**
 * What a coordinator sees of the work with many persons: who needs something of us today and why, ordered by relation and not
 * by control; the list of all of them; what has come of it, where the person has said that it may be counted; and handing over
 * to another coordinator. One line for each worker and person is kept beside what it is about and written in the same transaction.
 * Public to its own packages and to reminders:
 *
 * <ul>
 *   <li>{@link no.samskriv.overview.CrisisState}
 *   <li>{@link no.samskriv.overview.NameKey}
 *   <li>{@link no.samskriv.overview.OverviewChoice}
 *   <li>{@link no.samskriv.overview.OverviewLine}
 *   <li>{@link no.samskriv.overview.OverviewPage}
 *   <li>{@link no.samskriv.overview.OverviewPlace}
 *   <li>{@link no.samskriv.overview.OverviewScope}
 *   <li>{@link no.samskriv.overview.OverviewSort}
 *   <li>{@link no.samskriv.overview.Owed}
 *   <li>{@link no.samskriv.overview.SignalKind}
 *   <li>{@link no.samskriv.overview.Standing}
 * </ul>
 *
 * <p>Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.overview.OverviewCsvFragment}
 *   <li>{@link no.samskriv.overview.OverviewFragment}
 * </ul>
 *
 * <p>See {@code docs/features/overview.md}.
 */
@NullMarked
package no.samskriv.overview;

import org.jspecify.annotations.NullMarked;
