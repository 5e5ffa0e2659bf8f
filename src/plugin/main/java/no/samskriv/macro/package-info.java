/**
 * What every macro shares: for whom and for which output it is drawn, how a problem is drawn in place, and the phrases
 * that views are made of. It knows no feature.
 *
 * <p>See {@code docs/architecture.md}.
 */
@NullMarked
package no.samskriv.macro;

import org.jspecify.annotations.NullMarked;
