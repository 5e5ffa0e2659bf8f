/**
 * Who may see what, and who did. One small policy that every route goes through, and a log that is written before
 * anything is shown. Other features know it as {@link no.samskriv.kernel.Access}. Public for its stores:
 * {@link no.samskriv.trust.AccessMark}, {@link no.samskriv.trust.MarkKind}, {@link no.samskriv.trust.MarkReason},
 * {@link no.samskriv.trust.Consent}, {@link no.samskriv.trust.ConsentKind}, {@link no.samskriv.trust.ConsentMethod},
 * {@link no.samskriv.trust.ConsentPoint}, {@link no.samskriv.trust.Scope}, {@link no.samskriv.trust.LogEntry},
 * {@link no.samskriv.trust.ShowSession}, {@link no.samskriv.trust.LogSeal}, {@link no.samskriv.trust.Ground} and {@link no.samskriv.trust.Setting}. Public for
 * the wiring alone: {@link no.samskriv.trust.NarrowedByShow}, {@link no.samskriv.trust.ShowFragment},
 * {@link no.samskriv.trust.FactSources}, {@link no.samskriv.trust.OnDuty} and
 * {@link no.samskriv.trust.DutyGroups}.
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust;

import org.jspecify.annotations.NullMarked;
