/**
 * Active Objects for plugins: each gets its own, with the tables its {@code <ao>} module names.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.ao;

import org.jspecify.annotations.NullMarked;
