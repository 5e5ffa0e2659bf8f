/**
 * Velocity as Confluence runs it: escapes every reference and calls only methods that are allowed.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.velocity;

import org.jspecify.annotations.NullMarked;
