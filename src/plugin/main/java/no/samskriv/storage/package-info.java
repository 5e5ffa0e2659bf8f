/**
 * What every feature stores in the same way: who changed what and when, which is also what keeps a stale save from
 * overwriting; and texts with a voice, of which none is ever overwritten. Knows no feature.
 *
 * <p>See {@code docs/architecture.md}.
 */
@NullMarked
package no.samskriv.storage;

import org.jspecify.annotations.NullMarked;
