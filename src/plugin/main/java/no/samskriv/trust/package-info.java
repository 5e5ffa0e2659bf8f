/**
 * Who may see what, and who did. One small policy that every route goes through, and a log that is written before
 * anything is shown. Other features know it as {@link no.samskriv.kernel.Access}. Public for its stores:
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
 *   <li>{@link no.samskriv.trust.ShowSession}
 *   <li>{@link no.samskriv.trust.LogSeal}
 *   <li>{@link no.samskriv.trust.LogHead}
 *   <li>{@link no.samskriv.trust.LogLink}
 *   <li>{@link no.samskriv.trust.Ground}
 *   <li>{@link no.samskriv.trust.Setting}
 *   <li>{@link no.samskriv.trust.InformationGiven}
 *   <li>{@link no.samskriv.trust.InformationKind}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.FactSources}
 *   <li>{@link no.samskriv.trust.NarrowedByShow}
 *   <li>{@link no.samskriv.trust.ShowFragment}
 *   <li>{@link no.samskriv.trust.LogCheck}
 *   <li>{@link no.samskriv.trust.AccessLogFragment}
 *   <li>{@link no.samskriv.trust.OnDuty}
 *   <li>{@link no.samskriv.trust.DutyGroups}
 *   <li>{@link no.samskriv.trust.ConsentAdmission}
 *   <li>{@link no.samskriv.trust.ConsentDemo}
 *   <li>{@link no.samskriv.trust.AdminFragment}
 *   <li>{@link no.samskriv.trust.InformationFragment}
 *   <li>{@link no.samskriv.trust.MarkFragment}
 *   <li>{@link no.samskriv.trust.MarkDemo}
 *   <li>{@link no.samskriv.trust.WhoSeesFragment}
 *   <li>{@link no.samskriv.trust.ConsentSlipFragment}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust;

import org.jspecify.annotations.NullMarked;
