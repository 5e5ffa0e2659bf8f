/**
 * The words every feature shares: who, whose, which revision, in whose voice, and what can go wrong; and the ports
 * through which a feature reaches the wiki it runs in. It knows Java and nothing else.
 *
 * <p>See {@code docs/architecture.md}.
 */
@NullMarked
package no.samskriv.kernel;

import org.jspecify.annotations.NullMarked;
