/**
 * What is done by the clock, once for the whole cluster, and what is kept of it. Public to the wiring and to the administrator's
 * page:
 *
 * <ul>
 *   <li>{@link no.samskriv.reminder.jobs.JobOutcome}
 *   <li>{@link no.samskriv.reminder.jobs.JobRun}
 *   <li>{@link no.samskriv.reminder.jobs.JobsPart}
 *   <li>{@link no.samskriv.reminder.jobs.RoundService}
 * </ul>
 */
@NullMarked
package no.samskriv.reminder.jobs;

import org.jspecify.annotations.NullMarked;
