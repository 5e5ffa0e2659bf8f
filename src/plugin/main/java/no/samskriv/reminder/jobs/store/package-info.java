/**
 * The table of what was done by the clock. Public to the wiring and to the feature:
 *
 * <ul>
 *   <li>{@link no.samskriv.reminder.jobs.store.JobRunRow}
 *   <li>{@link no.samskriv.reminder.jobs.store.JobRunStore}
 * </ul>
 */
@NullMarked
package no.samskriv.reminder.jobs.store;

import org.jspecify.annotations.NullMarked;
