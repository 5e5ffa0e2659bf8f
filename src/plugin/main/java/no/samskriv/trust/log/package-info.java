/**
 * Who has read about a person: the access log as a page and in answers, and whether it is as it was written.
 *
 * <p>Public for what else tells of the log:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.log.AccessLogView}
 *   <li>{@link no.samskriv.trust.log.AccessLogViews}
 *   <li>{@link no.samskriv.trust.log.Reading}
 *   <li>{@link no.samskriv.trust.log.LogFinding}
 * </ul>
 *
 * <p>Public for the wiring, and for the page that asks whether the log is whole:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.log.LogCheck}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.log.AccessLogFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.log.LogCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust.log;

import org.jspecify.annotations.NullMarked;
