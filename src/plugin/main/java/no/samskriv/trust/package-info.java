/**
 * Who may see what: one small policy that every route goes through, the facts it asks for, and the row that is written
 * before anything is shown. Other features know it as {@link no.samskriv.kernel.Access}. It knows none of the packages
 * below it but its own store; they know it.
 *
 * <p>Public for the stores and for the packages below, what is stored:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.AccessMark}
 *   <li>{@link no.samskriv.trust.MarkKind}
 *   <li>{@link no.samskriv.trust.MarkReason}
 *   <li>{@link no.samskriv.trust.Consent}
 *   <li>{@link no.samskriv.trust.ConsentKind}
 *   <li>{@link no.samskriv.trust.ConsentMethod}
 *   <li>{@link no.samskriv.trust.ConsentPoint}
 *   <li>{@link no.samskriv.trust.Scope}
 *   <li>{@link no.samskriv.trust.LogEntry}
 *   <li>{@link no.samskriv.trust.LogSeal}
 *   <li>{@link no.samskriv.trust.LogHead}
 *   <li>{@link no.samskriv.trust.LogLink}
 *   <li>{@link no.samskriv.trust.SheetEntry}
 *   <li>{@link no.samskriv.trust.Spool}
 *   <li>{@link no.samskriv.trust.Ground}
 *   <li>{@link no.samskriv.trust.Setting}
 *   <li>{@link no.samskriv.trust.ShownSettings}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.FactSources}
 *   <li>{@link no.samskriv.trust.SheetLog}
 *   <li>{@link no.samskriv.trust.OnDuty}
 *   <li>{@link no.samskriv.trust.DutyGroups}
 *   <li>{@link no.samskriv.trust.TrustSummed}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust;

import org.jspecify.annotations.NullMarked;
