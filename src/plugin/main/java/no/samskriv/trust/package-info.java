/**
 * Who may see what, and who did. One small policy that every route goes through, and a log that is written before
 * anything is shown. Public to other features: nothing but {@link no.samskriv.trust.AccessService}, which they know as
 * {@link no.samskriv.kernel.Access}; {@link no.samskriv.trust.LogEntry} is public for its store alone.
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust;

import org.jspecify.annotations.NullMarked;
